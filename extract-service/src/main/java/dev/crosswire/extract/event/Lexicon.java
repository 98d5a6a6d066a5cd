package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.lexicon.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The event ontology: which words carry which type of event, under which conditions ({@code events.tsv}, {@code scenes.tsv} and others). */
final class Lexicon {
    /** The one lexicon, read once. */
    static final Lexicon INSTANCE = new Lexicon();

    /** What is known of each word that is listed anywhere: most words are not. */
    private final Map<String, Known> words = new HashMap<>();

    /**
     * What is known of a word.
     *
     * @param classes its classes as a noun, in the order of the alphabet
     * @param entries its rows, by part of speech
     * @param kinds what it does, in the order of the alphabet, by part of speech
     */
    private record Known(List<String> classes, Map<String, List<Entry>> entries, Map<String, List<String>> kinds) {
        private static final Known NOTHING = new Known(List.of(), Map.of(), Map.of());
    }

    /** A row for one lemma: it holds where one of its alternatives, each a conjunction of tests, does. */
    record Entry(EventType type, Test[][] alternatives) {
        boolean conditional() {
            return alternatives.length > 0;
        }
    }

    /** One test: the object or subject is of a class, or a preposition stands with the word. */
    record Test(Slot slot, String value) {}

    /** What a test looks at. */
    enum Slot {
        OBJECT,
        SUBJECT,
        ABOUT,
        THEME,
        WITH,
        HAS,
        LACKS,
        RESULT
    }

    private Lexicon() {
        Map<String, Map<String, List<Entry>>> entries = entries();
        Map<String, List<String>> classes = new HashMap<>();
        for (List<String> row : Table.rows(Lexicon.class, "classes.tsv")) {
            add(classes, row.get(0), row.get(1));
        }
        share(classes);
        Map<String, Map<String, List<String>>> kinds = kinds();
        for (Set<String> listed : List.of(entries.keySet(), classes.keySet(), kinds.keySet())) {
            for (String word : listed) {
                words.put(
                        word,
                        new Known(
                                classes.getOrDefault(word, List.of()),
                                Map.copyOf(entries.getOrDefault(word, Map.of())),
                                Map.copyOf(kinds.getOrDefault(word, Map.of()))));
            }
        }
    }

    /** Rows by lemma, then by part of speech. */
    private static Map<String, Map<String, List<Entry>>> entries() {
        Map<String, Map<String, List<Entry>>> entries = new HashMap<>();
        for (List<String> row : Table.rows(Lexicon.class, "events.tsv")) {
            Entry entry = new Entry(EventType.of(row.get(0)), condition(row.get(2)));
            for (String lemma : row.get(3).split(",\\s*")) {
                add(entries, row.get(1), lemma, entry);
            }
        }
        for (List<String> row : Table.rows(Lexicon.class, "scenes.tsv")) {
            add(entries, "scene", "*", new Entry(EventType.of(row.get(0)), condition(row.get(1))));
        }
        return entries;
    }

    private static void add(Map<String, Map<String, List<Entry>>> entries, String part, String lemma, Entry entry) {
        entries.computeIfAbsent(lemma, key -> new HashMap<>())
                .computeIfAbsent(part, key -> new ArrayList<>())
                .add(entry);
    }

    /** What each word does that is listed, by word, then by part of speech. */
    private static Map<String, Map<String, List<String>>> kinds() {
        Map<String, Map<String, List<String>>> parts = new HashMap<>();
        for (List<String> row : Table.rows(Lexicon.class, "verbs.tsv")) {
            add(parts.computeIfAbsent(row.get(1), name -> new HashMap<>()), row.get(0), row.get(2));
        }
        Map<String, Map<String, List<String>>> kinds = new HashMap<>();
        parts.forEach((part, words) -> {
            share(words);
            words.forEach((word, does) ->
                    kinds.computeIfAbsent(word, key -> new HashMap<>()).put(part, does));
        });
        return kinds;
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

    private static Test[][] condition(String written) {
        if (written.equals("-")) {
            return new Test[0][];
        }
        List<Test[]> alternatives = new ArrayList<>();
        for (String alternative : written.split("\\|")) {
            List<Test> tests = new ArrayList<>();
            for (String test : alternative.split("&")) {
                String[] parts = test.split("=");
                tests.add(new Test(Slot.valueOf(parts[0].strip().toUpperCase(Locale.ROOT)), parts[1].strip()));
            }
            alternatives.add(tests.toArray(Test[]::new));
        }
        return alternatives.toArray(Test[][]::new);
    }

    /** The rows for a word, in the file's order. */
    List<Entry> entries(String part, String lemma) {
        return known(lemma).entries.getOrDefault(part, List.of());
    }

    boolean known(String part, String lemma) {
        return known(lemma).entries.containsKey(part);
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
        return known(noun).classes;
    }

    /** Whether a noun is of any class. */
    boolean isClassed(String noun) {
        return !known(noun).classes.isEmpty();
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
        return known(lemma).kinds.getOrDefault(part, List.of());
    }

    private Known known(String word) {
        return words.getOrDefault(word, Known.NOTHING);
    }
}
