package dev.crosswire.extract.attribution;

import dev.crosswire.extract.lexicon.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What words say of how something came to be published, from {@code publishing.tsv}. */
enum Publishing {
    /** Where somebody publishes: "a statement on the club's website". */
    PAGE,
    /** What a body counts. */
    FIGURES,
    /** What is done with what is published, by others than who wrote it. */
    PASSED_ON,
    /** What a body does to have its word known: "issued a statement". */
    ISSUED,
    /** What stands before a country's code and is no name: the "co" of bbc.co.uk. */
    ADDRESS;

    private final Set<String> lemmas = new HashSet<>();

    static {
        for (List<String> row : Table.rows(Publishing.class, "publishing.tsv")) {
            valueOf(row.get(1).toUpperCase(Locale.ROOT)).lemmas.add(row.get(0));
        }
    }

    boolean has(String lemma) {
        return lemmas.contains(lemma);
    }
}
