package dev.crosswire.extract.claim;

import dev.crosswire.extract.lexicon.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a word does where a phrase says that something happens at a place, from {@code locatives.tsv}. */
enum Locative {
    /** Prepositions of place. */
    AT,
    /** Prepositions of place after a word of motion only. */
    TOWARDS,
    /** Words of motion. */
    MOTION,
    /** Verbs whose object, where it is a place, is where they happen. */
    OBJECT,
    /** Verbs whose subject, where it is a place, is where they happen. */
    SUBJECT,
    /** Verbs whose subject, where it is a state, is where what they count is. */
    SEEING,
    /** Words that bring in examples. */
    LIST,
    /** Directions that lead away from the place named. */
    BEARING,
    /** Prepositions after which what an event is about stands. */
    TOPIC,
    /** Verbs of what two do to one another. */
    MUTUAL,
    /** Participles that say that a place lies beside another. */
    BESIDE,
    /** Deeds of the law where somebody is: "arrested a man in Leeds". */
    TAKING;

    private final Set<String> words = new HashSet<>();

    static {
        for (List<String> row : Table.rows(Locative.class, "locatives.tsv")) {
            valueOf(row.get(1).toUpperCase(Locale.ROOT)).words.add(row.get(0));
        }
    }

    boolean has(String word) {
        return words.contains(word);
    }
}
