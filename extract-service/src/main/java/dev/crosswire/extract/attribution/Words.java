package dev.crosswire.extract.attribution;

import dev.crosswire.extract.lexicon.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What other words mean around a source, its cue and what it reports, from {@code words.tsv}. */
enum Words {
    /** What stands for no source. */
    NOBODY,
    FIRST_PERSON,
    /** Who may stand before a headline's colon. */
    HEADING,
    /** By what a transcript introduces who speaks for the outlet. */
    STAFF,
    /** What leads to what somebody is accused of. */
    ACCUSING,
    /** What leads to whose claim a noun is. */
    GIVER,
    /** What opens a clause that tells more of the source itself. */
    ASIDE,
    /** Pronouns that stand for a source as for a thing. */
    RELATIVE,
    /** Modals of what must be. */
    DUTY,
    /** Verbs of the same. */
    DEMAND,
    /** Verbs with "as saying" behind whom they quote. */
    QUOTING,
    /** What opens what the writer adds to what is reported. */
    CONCESSIVE;

    private final Set<String> words = new HashSet<>();

    static {
        for (List<String> row : Table.rows(Words.class, "words.tsv")) {
            valueOf(row.get(1).toUpperCase(Locale.ROOT)).words.add(row.get(0));
        }
    }

    boolean has(String word) {
        return words.contains(word);
    }

    /** Whether any of them stands in a text. */
    boolean isIn(String text) {
        return words.stream().anyMatch(text::contains);
    }
}
