package dev.crosswire.extract.quantity;

import dev.crosswire.contract.Comparator;
import dev.crosswire.contract.Quantity;
import dev.crosswire.extract.lexicon.Forms;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Ordinals that count: "it was the third fire this year" tells of three. */
final class Ordinals {
    /** From two on: what is the first is no count. */
    private static final List<String> WORDS = List.of(
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth");

    private Ordinals() {}

    /** What the ordinal that stands there counts; empty where it only ranks. */
    static Optional<FoundQuantity> at(Forms forms, int at) {
        int noun = forms.relation(at).equals("amod") ? forms.sentence().word(at).head() : -1;
        BigDecimal value = value(forms.lower(at));
        if (value == null || noun <= at || !forms.relation(noun).equals("attr") || !isOneMore(forms, noun)) {
            return Optional.empty();
        }
        String unit = new CountedNoun(forms).unit(at + 1, noun, Counted.nothing(at));
        return Optional.of(new FoundQuantity(Quantity.of(value, Comparator.EQUAL, unit), at, at + 1, noun, false));
    }

    /** "It was the second this year": of "it" and "this", one more of its kind within a time. */
    private static boolean isOneMore(Forms forms, int noun) {
        int be = forms.sentence().word(noun).head();
        int subject = be < 0 ? -1 : forms.sentence().child(be, "nsubj");
        return subject >= 0
                && forms.is(subject, "it", "this", "that")
                && forms.lemma(be).equals("be");
    }

    private static BigDecimal value(String word) {
        if (word.matches("\\d{1,4}(nd|rd|th)")) {
            return new BigDecimal(word.substring(0, word.length() - 2));
        }
        int index = WORDS.indexOf(word);
        return index < 0 ? null : BigDecimal.valueOf(index + 2L);
    }
}
