package dev.crosswire.extract.quantity;

import dev.crosswire.extract.language.Sentence;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sets of things that a text has counted so far, by how many are in them: "the four" are the four suspects told of before. */
public final class CountedSets {
    /** So many sets are kept, those told of last. */
    private static final int KEPT = 100;

    /** In the order in which the text told of them last. */
    private final Map<BigDecimal, String> units = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<BigDecimal, String> eldest) {
            return size() > KEPT;
        }
    };

    private Sums.Told sums = new Sums.Told(null, null);

    /** Takes note of what a sentence counts by a noun; the last set of so many stands for them. */
    public void add(Sentence sentence, List<FoundQuantity> found) {
        for (FoundQuantity counted : found) {
            BigDecimal value = counted.quantity().value();
            String unit = counted.quantity().unit();
            boolean named = counted.head() >= 0
                    && !sentence.word(counted.head()).lemma().equals("other");
            if (value != null && named && !unit.startsWith("share") && !Units.isUnit(unit)) {
                units.remove(value.stripTrailingZeros());
                units.put(value.stripTrailingZeros(), unit);
            }
        }
        sums = sums.after(found).alone();
    }

    /** The sums that the text has told. */
    Sums.Told sums() {
        return sums;
    }

    /** What those are of whom so many are a part: the set told of last that has as many in it. */
    Optional<String> holding(Numeral part) {
        return units.entrySet().stream()
                .filter(set -> set.getKey().compareTo(part.upper()) >= 0)
                .map(Map.Entry::getValue)
                .reduce((first, second) -> second);
    }

    /** What those were of whom a text has counted so many; empty where it has not. */
    Optional<String> of(Numeral number) {
        return number.exact() ? Optional.ofNullable(units.get(number.lower().stripTrailingZeros())) : Optional.empty();
    }
}
