package dev.crosswire.extract.time;

import dev.crosswire.extract.lexicon.Forms;
import dev.crosswire.extract.lexicon.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of the calendar that {@code calendar.tsv} lists, by kind, each with its number. */
enum CalendarWords {
    MONTH,
    WEEKDAY,
    SEASON,
    PART,
    UNIT,
    EARLY,
    ORDINAL,
    QUARTER,
    LEDGER,
    /** Stands before a year. */
    BEFORE_YEAR,
    /** Stands before a month without a day. */
    BEFORE_MONTH,
    /** Stands before a season. */
    BEFORE_SEASON,
    /** Says that what follows is the end. */
    UNTIL;

    private final Map<String, Integer> numbers = new HashMap<>();

    static {
        for (List<String> row : Table.rows(CalendarWords.class, "calendar.tsv")) {
            valueOf(row.get(1).toUpperCase(Locale.ROOT).replace('-', '_'))
                    .numbers
                    .put(row.get(0), Integer.valueOf(row.get(2)));
        }
    }

    /** The last word of a sentence that is of this kind, -1 where none is. */
    int last(Forms forms) {
        int at = forms.size() - 1;
        while (at >= 0 && !has(forms.lower(at))) {
            at--;
        }
        return at;
    }

    /** The number of a lower-case word, null where it is none of this kind. */
    Integer number(String word) {
        return numbers.get(word);
    }

    boolean has(String word) {
        return numbers.containsKey(word);
    }
}
