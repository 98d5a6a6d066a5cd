package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.lexicon.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The event ontology: which words carry which type of event, under which conditions ({@code events.tsv}, {@code scenes.tsv} and others). */
final class Lexicon {
    /** The one lexicon, read once. */
    static final Lexicon INSTANCE = new Lexicon();

    /** Rows by lemma, by part of speech. */
    private final Map<String, Map<String, List<Entry>>> entries = new HashMap<>();

    /** The classes of each noun that has any, in the order of the alphabet. */
    private final Map<String, List<String>> classes = new HashMap<>();

    /** What each word does that is listed, in the order of the alphabet, by part of speech. */
    private final Map<String, Map<String, List<String>>> kinds = new HashMap<>();

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
            add(classes, row.get(0), row.get(1));
        }
        share(classes);
        for (List<String> row : Table.rows(Lexicon.class, "verbs.tsv")) {
            add(kinds.computeIfAbsent(row.get(1), part -> new HashMap<>()), row.get(0), row.get(2));
        }
        kinds.values().forEach(Lexicon::share);
    }

    /** Adds a class to what is known of each of its words. */
    private static void add(Map<String, List<String>> known, String name, String words) {
        for (String word : words.split(",\\s*")) {
            known.computeIfAbsent(word, key -> new ArrayList<>(1)).add(name);
        }
    }

    /** Words that are of the same classes have one list of them. */
    private static void share(Map<String, List<String>> known) {
        Map<List<String>, List<String>> same = new HashMap<>();
        known.replaceAll((word, found) ->
                same.computeIfAbsent(found.stream().sorted().distinct().toList(), sorted -> sorted));
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
        return classes(noun).contains(nounClass);
    }

    /** Whether a noun is of one of the classes that {@code verbs.tsv} lists under a kind. */
    boolean isAny(String noun, String kind) {
        for (String nounClass : classes(noun)) {
            if (behaves(nounClass, kind, "class")) {
                return true;
            }
        }
        return false;
    }

    /** The classes of a noun, in the order of the alphabet. */
    List<String> classes(String noun) {
        return classes.getOrDefault(noun, List.of());
    }

    /** Whether a noun is of any class. */
    boolean isClassed(String noun) {
        return classes.containsKey(noun);
    }

    /** The prepositions that lead from a verb to what it is about, in the order of the alphabet. */
    List<String> governed(String verb) {
        return kinds(verb, "verb").stream()
                .filter(kind -> kind.startsWith("governs "))
                .map(kind -> kind.substring("governs ".length()))
                .toList();
    }

    /** Whether a word behaves in a way that {@code verbs.tsv} lists. */
    boolean behaves(String lemma, String kind, String part) {
        return kinds(lemma, part).contains(kind);
    }

    private List<String> kinds(String lemma, String part) {
        return kinds.getOrDefault(part, Map.of()).getOrDefault(lemma, List.of());
    }
}
