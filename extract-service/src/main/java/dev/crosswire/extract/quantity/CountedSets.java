package dev.crosswire.extract.quantity;

import dev.crosswire.extract.language.Sentence;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sets of things that a text has counted so far, by how many are in them: "the four" are the four suspects told of before. */
public final class CountedSets {
    private final Map<BigDecimal, String> units = new HashMap<>();

    /** Takes note of what a sentence counts by a noun; the last set of so many stands for them. */
    public void add(Sentence sentence, List<FoundQuantity> found) {
        for (FoundQuantity counted : found) {
            BigDecimal value = counted.quantity().value();
            String unit = counted.quantity().unit();
            boolean named = counted.head() >= 0
                    && !sentence.word(counted.head()).lemma().equals("other");
            if (value != null && named && !unit.startsWith("share") && !Units.isUnit(unit)) {
                units.put(value.stripTrailingZeros(), unit);
            }
        }
    }

    /** What those were of whom a text has counted so many; empty where it has not. */
    Optional<String> of(Numeral number) {
        return number.exact() ? Optional.ofNullable(units.get(number.lower().stripTrailingZeros())) : Optional.empty();
    }
}
