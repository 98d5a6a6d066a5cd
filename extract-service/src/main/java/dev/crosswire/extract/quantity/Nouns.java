package dev.crosswire.extract.quantity;

import dev.crosswire.extract.lexicon.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words around numbers that {@code nouns.tsv} lists, by what they are. */
enum Nouns {
    PERSON,
    CASUALTY,
    BEFALL,
    THING,
    CLASSIFY,
    LABEL,
    IDIOM,
    KNOWN,
    MONTH,
    GROUP,
    AGED,
    CONTEST,
    BALLOT,
    HEADCOUNT,
    VALUED,
    CALLING,
    INDEX,
    GAUGE,
    CLOSING,
    PLACING,
    QUAKE,
    MEASURING,
    RANKING,
    SPENDING,
    PAYING,
    STREAK,
    ROUND,
    HUMAN,
    GROWING,
    FIGURE,
    TRADING,
    STREET,
    PARENT,
    LIVESTOCK,
    BRINGING,
    CLOCK,
    REACHING,
    MOVED,
    DEFINITE,
    SOME,
    PRONOUN,
    POINTING,
    SIGN,
    WORKDAY,
    LATER,
    APART,
    NEARBY,
    ORDER,
    TAKING_TERM,
    EXTREME,
    DIVIDING,
    CUTTING,
    TOWARD_HALF,
    TOWARD_PART,
    LASTING,
    FREQUENCY,
    LEAD,
    WHOLE_TIME,
    WHOLE_MEASURE,
    SAYING,
    COUNTED_ONE,
    ENTERING,
    TOLL,
    EXCEEDING,
    LOCATING,
    PORTION,
    QUOTED;

    private final Set<String> words = new HashSet<>();

    static {
        for (List<String> row : Table.rows(Nouns.class, "nouns.tsv")) {
            valueOf(row.get(1).toUpperCase(Locale.ROOT)).words.add(row.get(0));
        }
    }

    boolean has(String word) {
        return words.contains(word);
    }
}
