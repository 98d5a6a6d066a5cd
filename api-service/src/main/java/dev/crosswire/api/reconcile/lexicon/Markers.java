package dev.crosswire.api.reconcile.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A table of words that give something away: what, tab, its words. */
public final class Markers {
    private final Map<String, String> marks = new HashMap<>();

    public Markers(String resource) {
        for (String[] row : Resource.rows(resource)) {
            List.of(row[1].split(" ")).forEach(word -> marks.put(Stemmer.stem(word), row[0]));
        }
    }

    /** What words, plain, give away. */
    public Set<String> of(List<String> words) {
        Set<String> out = new HashSet<>();
        for (String word : words) {
            String known = marks.get(Stemmer.stem(word));
            if (known != null) {
                out.add(known);
            }
        }
        return Set.copyOf(out);
    }
}
