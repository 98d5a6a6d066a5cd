package dev.crosswire.extract.quantity;

import dev.crosswire.contract.Comparator;
import dev.crosswire.contract.Quantity;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the quantities of a sentence. So far: cardinals in digits before the noun they count. */
public final class QuantityFinder {
    private static final Pattern CARDINAL = Pattern.compile("\\d{1,3}(,\\d{3})+|\\d{1,9}");

    private QuantityFinder() {}

    /** The quantities, in text order. */
    public static List<FoundQuantity> find(Sentence sentence) {
        List<FoundQuantity> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Word word = sentence.word(i);
            if (word.relation().equals("num")
                    && CARDINAL.matcher(word.token().form()).matches()) {
                BigDecimal value = new BigDecimal(word.token().form().replace(",", ""));
                String unit = sentence.word(word.head()).lemma();
                found.add(new FoundQuantity(Quantity.of(value, Comparator.EQUAL, unit), i, i + 1, word.head(), false));
            }
        }
        return found;
    }
}
