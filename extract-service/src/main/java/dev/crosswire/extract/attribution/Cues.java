package dev.crosswire.extract.attribution;

import dev.crosswire.extract.lexicon.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** The words that attribute, from {@code cues.tsv}, and what people publish, from {@code documents.tsv}. */
final class Cues {
    /**
     * A cue.
     *
     * @param kind neutral, act (a speech act, an event of its own) or must (an act where something must be)
     * @param takes what it takes: clause, any, that, figure, count, quote, content
     * @param whose the subject without which it does not attribute: people (or something published), document, court, law, or anybody
     */
    record Cue(String kind, Set<String> takes, String whose) {
        boolean takes(String what) {
            return takes.contains(what);
        }

        boolean people() {
            return whose.equals("people") || document();
        }

        boolean document() {
            return whose.equals("document");
        }

        boolean court() {
            return whose.equals("court");
        }

        boolean law() {
            return whose.equals("law");
        }
    }

    /** By lemma, then by part of speech: most words are none. */
    private static final Map<String, Map<String, Cue>> CUES = read();

    private static final Map<String, String> DOCUMENTS = documents();
    /** In the file's order, by their first word. */
    private static final Map<String, List<List<String>>> PHRASES = Table.rows(Cues.class, "cues.tsv").stream()
            .filter(row -> row.get(0).equals("preposition"))
            .map(row -> List.of(row.get(1).split(" ")))
            .collect(Collectors.groupingBy(phrase -> phrase.get(0)));

    private Cues() {}

    private static Map<String, Map<String, Cue>> read() {
        Map<String, Map<String, Cue>> cues = new HashMap<>();
        for (List<String> row : Table.rows(Cues.class, "cues.tsv")) {
            String kind = row.size() > 2 ? row.get(2) : "neutral";
            String takes = row.size() > 3 ? row.get(3) : "clause";
            String whose = row.size() > 4 ? row.get(4) : "anybody";
            cues.computeIfAbsent(row.get(1), lemma -> new HashMap<>())
                    .put(row.get(0), new Cue(kind, Set.of(takes.split(", ")), whose));
        }
        cues.replaceAll((lemma, parts) -> Map.copyOf(parts));
        return cues;
    }

    private static Map<String, String> documents() {
        Map<String, String> documents = new HashMap<>();
        Table.rows(Cues.class, "documents.tsv").forEach(row -> documents.put(row.get(0), row.get(1)));
        return documents;
    }

    /** The word after a cue phrase ("according to") that begins at that word; -1 where none does. */
    static int phraseEnd(int from, int size, IntFunction<String> wordAt) {
        for (List<String> phrase : PHRASES.getOrDefault(wordAt.apply(from), List.of())) {
            int end = from + phrase.size();
            if (end <= size && goesOn(phrase, from, wordAt)) {
                return end;
            }
        }
        return -1;
    }

    private static boolean goesOn(List<String> phrase, int from, IntFunction<String> wordAt) {
        for (int k = 1; k < phrase.size(); k++) {
            if (!wordAt.apply(from + k).equals(phrase.get(k))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a preposition and a noun are such a phrase around a possessor: "by her reckoning" as "by the reckoning of". */
    static boolean isReckoning(String preposition, String noun) {
        return PHRASES.getOrDefault(preposition, List.of()).contains(List.of(preposition, "the", noun, "of"));
    }

    static Optional<Cue> find(String wordClass, String lemma) {
        return Optional.ofNullable(CUES.getOrDefault(lemma, Map.of()).get(wordClass));
    }

    /** Whose word a published thing is where no publisher is named: itself, none or last; empty for any other noun. */
    static Optional<String> document(String lemma) {
        return Optional.ofNullable(DOCUMENTS.get(lemma));
    }
}
