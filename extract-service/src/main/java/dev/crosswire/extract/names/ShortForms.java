package dev.crosswire.extract.names;

import dev.crosswire.extract.lexicon.Table;
import java.util.Map;
import java.util.stream.Collectors;

/** Common nouns that a text shortens ("quake"), by their full forms, so that one thing has one name ({@code short-forms.tsv}). */
final class ShortForms {
    private static final Map<String, String> FULL = Table.rows(ShortForms.class, "short-forms.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

    private ShortForms() {}

    /** The full form of a word in lower case; any other word as it is. */
    static String full(String word) {
        return FULL.getOrDefault(word, word);
    }
}
