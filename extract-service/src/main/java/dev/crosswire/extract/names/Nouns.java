package dev.crosswire.extract.names;

import dev.crosswire.extract.lexicon.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What kind of thing a common noun stands for, from {@code nouns.tsv}. */
final class Nouns {
    /** The classes of each noun. */
    private static final Map<String, Set<String>> CLASSES = read("nouns.tsv");

    private static final Map<String, String> GENDERS = read();

    private Nouns() {}

    private static Map<String, Set<String>> read(String file) {
        Map<String, Set<String>> classes = new HashMap<>();
        for (List<String> row : Table.rows(Nouns.class, file)) {
            classes.computeIfAbsent(row.get(1), noun -> new HashSet<>(2)).add(row.get(0));
        }
        Map<Set<String>, Set<String>> same = new HashMap<>();
        classes.replaceAll((noun, found) -> same.computeIfAbsent(found, Set::copyOf));
        return classes;
    }

    private static Map<String, String> read() {
        Map<String, String> genders = new HashMap<>();
        for (List<String> row : Table.rows(Nouns.class, "given-names.tsv")) {
            genders.merge(row.get(0), row.get(1), (one, other) -> one.equals("m") ? one : other);
        }
        return genders;
    }

    static boolean is(String nounClass, String lemma) {
        return classes(lemma).contains(nounClass);
    }

    /** Whether any of these classes has the noun. */
    static boolean isAny(String lemma, String... nounClasses) {
        Set<String> classes = classes(lemma);
        for (String nounClass : nounClasses) {
            if (classes.contains(nounClass)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> classes(String lemma) {
        return CLASSES.getOrDefault(lemma, Set.of());
    }

    /** "m" or "f" where a given name tells, else "". */
    static String gender(String givenName) {
        return GENDERS.getOrDefault(givenName, "");
    }
}
