package dev.crosswire.extract.status;

import dev.crosswire.extract.lexicon.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words that turn or weaken an event, from {@code operators.tsv}. */
final class Operators {
    /** What an operator word does, and what it takes: {@code clause}, {@code noun}, {@code any}, {@code passive}. */
    record Operator(Effect effect, String takes) {}

    /** By word, then by class: most words are of none. */
    private static final Map<String, Map<String, Operator>> WORDS = read();

    private Operators() {}

    private static Map<String, Map<String, Operator>> read() {
        Map<String, Map<String, Operator>> words = new HashMap<>();
        for (List<String> row : Table.rows(Operators.class, "operators.tsv")) {
            Effect effect = row.size() > 2 ? Effect.of(row.get(2)) : Effect.NONE;
            String takes = row.size() > 3 ? row.get(3) : "any";
            words.computeIfAbsent(row.get(1), name -> new HashMap<>()).put(row.get(0), new Operator(effect, takes));
        }
        words.replaceAll((word, classes) -> Map.copyOf(classes));
        return words;
    }

    static Optional<Operator> find(String wordClass, String lemma) {
        return Optional.ofNullable(WORDS.getOrDefault(lemma, Map.of()).get(wordClass));
    }

    static boolean has(String wordClass, String lemma) {
        return WORDS.getOrDefault(lemma, Map.of()).containsKey(wordClass);
    }
}
