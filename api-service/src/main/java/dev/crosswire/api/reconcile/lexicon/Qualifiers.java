package dev.crosswire.api.reconcile.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that narrow what is counted ({@code qualifiers.tsv}): "four seriously injured" is not asked as "27 injured". */
public final class Qualifiers {
    private static final Map<String, String> CLASSES = classes();
    private static final Set<String> SEVERITY = classes("severity");
    private static final Set<String> STAGES = classes("stage");
    private static final Set<String> REMAINING = classes("remaining");
    private static final Set<String> INCLUDED = classes("included");

    private Qualifiers() {}

    /** Those of plain words that narrow what is counted, by class: what is included narrows nothing. */
    public static Set<String> of(List<String> words) {
        Set<String> out = new HashSet<>();
        for (String word : words) {
            String known = CLASSES.get(word);
            if (known != null) {
                out.add(known);
            }
            if (known != null && INCLUDED.contains(known)) {
                break;
            }
        }
        return Set.copyOf(out);
    }

    /** Whether two sets of qualifiers differ in how badly somebody or something is hit. */
    public static boolean severity(Set<String> x, Set<String> y) {
        return differ(SEVERITY, x, y);
    }

    /** Whether two sets of qualifiers differ in where somebody died. */
    public static boolean stage(Set<String> x, Set<String> y) {
        return differ(STAGES, x, y);
    }

    /** Whether only one of two sets of qualifiers tells of those who still are where they were. */
    public static boolean remaining(Set<String> x, Set<String> y) {
        return differ(REMAINING, x, y);
    }

    private static boolean differ(Set<String> kind, Set<String> x, Set<String> y) {
        return kind.stream().anyMatch(word -> x.contains(word) != y.contains(word));
    }

    private static Map<String, String> classes() {
        Map<String, String> out = new HashMap<>();
        for (String[] row : Resource.rows("qualifiers.tsv")) {
            String[] words = row[0].split(" ");
            for (String word : words) {
                out.put(word, words[0]);
            }
        }
        return out;
    }

    /** The classes of qualifiers that tell one kind of thing. */
    private static Set<String> classes(String kind) {
        return Resource.rows("qualifiers.tsv").stream()
                .filter(row -> row.length > 1 && row[1].equals(kind))
                .map(row -> row[0].split(" ")[0])
                .collect(Collectors.toUnmodifiableSet());
    }
}
