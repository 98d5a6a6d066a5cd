package dev.crosswire.extract.event;

import dev.crosswire.extract.lexicon.Table;
import java.util.Map;
import java.util.stream.Collectors;

/** The verbs of event nouns ("invasion", invade), so that one event has one name ({@code nouns.tsv}). */
final class NounVerbs {
    private static final Map<String, String> VERBS = Table.rows(NounVerbs.class, "nouns.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

    private NounVerbs() {}

    static String verbOf(String noun) {
        return VERBS.getOrDefault(noun, noun);
    }
}
