package dev.crosswire.extract.claim;

import dev.crosswire.extract.lexicon.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a word says of how a claim hangs together with the event that its article is about, from {@code hints.tsv}. */
enum Hint {
    /** Nouns that, with "the" or "these", speak of a blow told before. */
    AGAIN,
    /** What is found where the event happens: "a scene of horror". */
    SCENE,
    /** Those whom the authorities tell what to do there. */
    PUBLIC,
    /** Words before "before" or "after" that say less than a day. */
    CLOSE,
    /** Nouns of "at the time". */
    MOMENT,
    /** Words that set the next deed at the time of the last. */
    NEXT,
    /** Words for the day of publication that date a state, and no event. */
    NOW,
    /** Auxiliaries of what is over. */
    PAST,
    /** Auxiliaries of what is, or is to come. */
    PRESENT,
    /** What stands between a place and the office of who answers for it: "Leeds city council". */
    BETWEEN,
    /** Participants that are no one's name. */
    ANYBODY,
    /** What those who come to help do at the scene. */
    RESCUE,
    /** How a road or building there stops to be used. */
    CLOSING,
    /** Words for where the hurt are brought. */
    CARE,
    /** Verbs that only measure a disaster, or tell when it began. */
    PHASE,
    /** What the accounts of a firm or state tell for a quarter, half or year. */
    ACCOUNT;

    private final Set<String> words = new HashSet<>();

    static {
        for (List<String> row : Table.rows(Hint.class, "hints.tsv")) {
            valueOf(row.get(1).toUpperCase(Locale.ROOT)).words.add(row.get(0));
        }
    }

    boolean has(String word) {
        return words.contains(word);
    }
}
