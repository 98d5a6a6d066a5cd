package dev.crosswire.extract.names;

import dev.crosswire.extract.lexicon.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What kind of thing a common noun stands for, from {@code nouns.tsv}. */
final class Nouns {
    private static final Map<String, Set<String>> CLASSES = read("nouns.tsv");
    private static final Map<String, Set<String>> GENDERS = read();

    private Nouns() {}

    private static Map<String, Set<String>> read(String file) {
        Map<String, Set<String>> classes = new HashMap<>();
        for (List<String> row : Table.rows(Nouns.class, file)) {
            classes.computeIfAbsent(row.get(0), name -> new HashSet<>()).add(row.get(1));
        }
        return classes;
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> genders = new HashMap<>();
        for (List<String> row : Table.rows(Nouns.class, "given-names.tsv")) {
            genders.computeIfAbsent(row.get(1), name -> new HashSet<>()).add(row.get(0));
        }
        return genders;
    }

    static boolean is(String nounClass, String lemma) {
        return CLASSES.getOrDefault(nounClass, Set.of()).contains(lemma);
    }

    /** Whether any of these classes has the noun. */
    static boolean isAny(String lemma, String... nounClasses) {
        for (String nounClass : nounClasses) {
            if (is(nounClass, lemma)) {
                return true;
            }
        }
        return false;
    }

    /** "m" or "f" where a given name tells, else "". */
    static String gender(String givenName) {
        for (String gender : List.of("m", "f")) {
            if (GENDERS.getOrDefault(gender, Set.of()).contains(givenName)) {
                return gender;
            }
        }
        return "";
    }
}
