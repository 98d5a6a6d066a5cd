package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.lexicon.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The event ontology: which words carry which type of event, under which conditions ({@code events.tsv}, {@code scenes.tsv} and others). */
final class Lexicon {
    /** The one lexicon, read once. */
    static final Lexicon INSTANCE = new Lexicon();

    /** Rows by lemma, by part of speech. */
    private final Map<String, Map<String, List<Entry>>> entries = new HashMap<>();

    private final Map<String, Set<String>> classes = new HashMap<>();

    /** The classes of each noun that has any, in the order of the alphabet. */
    private final Map<String, List<String>> classesOf = new HashMap<>();

    /** Words by what they do, by part of speech. */
    private final Map<String, Map<String, Set<String>>> kinds = new HashMap<>();

    /** A row for one lemma: it holds where one of its alternatives, each a conjunction of tests, does. */
    record Entry(EventType type, List<List<Test>> alternatives) {
        boolean conditional() {
            return !alternatives.isEmpty();
        }
    }

    /** One test: the object or subject is of a class, or a preposition stands with the word. */
    record Test(String slot, String value) {}

    private Lexicon() {
        for (List<String> row : Table.rows(Lexicon.class, "events.tsv")) {
            Entry entry = new Entry(EventType.of(row.get(0)), condition(row.get(2)));
            for (String lemma : row.get(3).split(",\\s*")) {
                entries.computeIfAbsent(row.get(1), part -> new HashMap<>())
                        .computeIfAbsent(lemma, key -> new ArrayList<>())
                        .add(entry);
            }
        }
        for (List<String> row : Table.rows(Lexicon.class, "scenes.tsv")) {
            entries.computeIfAbsent("scene", part -> new HashMap<>())
                    .computeIfAbsent("*", key -> new ArrayList<>())
                    .add(new Entry(EventType.of(row.get(0)), condition(row.get(1))));
        }
        for (List<String> row : Table.rows(Lexicon.class, "classes.tsv")) {
            classes.computeIfAbsent(row.get(0), key -> new HashSet<>())
                    .addAll(List.of(row.get(1).split(",\\s*")));
        }
        index();
        for (List<String> row : Table.rows(Lexicon.class, "verbs.tsv")) {
            kinds.computeIfAbsent(row.get(1), part -> new HashMap<>())
                    .computeIfAbsent(row.get(0), kind -> new HashSet<>())
                    .addAll(List.of(row.get(2).split(",\\s*")));
        }
    }

    private void index() {
        new TreeMap<>(classes)
                .forEach((nounClass, nouns) -> nouns.forEach(noun -> classesOf
                        .computeIfAbsent(noun, key -> new ArrayList<>(1))
                        .add(nounClass)));
        Map<List<String>, List<String>> same = new HashMap<>();
        classesOf.replaceAll((noun, found) -> same.computeIfAbsent(found, List::copyOf));
    }

    private static List<List<Test>> condition(String written) {
        if (written.equals("-")) {
            return List.of();
        }
        List<List<Test>> alternatives = new ArrayList<>();
        for (String alternative : written.split("\\|")) {
            List<Test> tests = new ArrayList<>();
            for (String test : alternative.split("&")) {
                String[] parts = test.split("=");
                tests.add(new Test(parts[0].strip(), parts[1].strip()));
            }
            alternatives.add(tests);
        }
        return alternatives;
    }

    /** The rows for a word, in the file's order. */
    List<Entry> entries(String part, String lemma) {
        return entries.getOrDefault(part, Map.of()).getOrDefault(lemma, List.of());
    }

    boolean known(String part, String lemma) {
        return entries.getOrDefault(part, Map.of()).containsKey(lemma);
    }

    /** Whether a noun is of a class. */
    boolean is(String noun, String nounClass) {
        return classes.getOrDefault(nounClass, Set.of()).contains(noun);
    }

    /** The classes of a noun, in the order of the alphabet. */
    List<String> classes(String noun) {
        return classesOf.getOrDefault(noun, List.of());
    }

    /** Whether a noun is of any class. */
    boolean isClassed(String noun) {
        return classesOf.containsKey(noun);
    }

    /** The prepositions that lead from a verb to what it is about, in the order of the alphabet. */
    List<String> governed(String verb) {
        return kinds.get("verb").entrySet().stream()
                .filter(kind ->
                        kind.getKey().startsWith("governs ") && kind.getValue().contains(verb))
                .map(kind -> kind.getKey().substring("governs ".length()))
                .sorted()
                .toList();
    }

    /** Whether a word behaves in a way that {@code verbs.tsv} lists. */
    boolean behaves(String lemma, String kind, String part) {
        return kinds.getOrDefault(part, Map.of()).getOrDefault(kind, Set.of()).contains(lemma);
    }
}
