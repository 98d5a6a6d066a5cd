package dev.crosswire.extract.quantity;

import dev.crosswire.extract.lexicon.Table;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A word that takes part in numerals, as {@code numerals.tsv} lists them. */
record NumberWord(Kind kind, BigDecimal lower, BigDecimal upper) {
    enum Kind {
        UNIT,
        TENS,
        SCALE,
        GROUP,
        ROUGH,
        VAGUE,
        PLURAL,
        SUFFIX,
        FRACTION,
        MULTIPLE
    }

    private static final Map<String, NumberWord> WORDS = read();

    private static Map<String, NumberWord> read() {
        Map<String, NumberWord> words = new HashMap<>();
        for (List<String> row : Table.rows(NumberWord.class, "numerals.tsv")) {
            BigDecimal lower = new BigDecimal(row.get(2));
            BigDecimal upper = row.size() > 3 ? new BigDecimal(row.get(3)) : lower;
            words.put(row.get(0), new NumberWord(Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)), lower, upper));
        }
        return words;
    }

    /** Whether a word takes part in numerals. */
    static boolean is(String form) {
        return WORDS.containsKey(form);
    }

    /** The word of one of these kinds, null where there is none. */
    static NumberWord of(String form, Kind... kinds) {
        NumberWord word = WORDS.get(form);
        if (word == null) {
            return null;
        }
        for (Kind kind : kinds) {
            if (kind == word.kind) {
                return word;
            }
        }
        return null;
    }
}
