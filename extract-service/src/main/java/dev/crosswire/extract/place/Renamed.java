package dev.crosswire.extract.place;

import dev.crosswire.extract.lexicon.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names that towns no longer go by in English, or only for short, from {@code renamed.tsv}. Every other name that a text gives
 * a town, such as "Cologne" for Köln, is kept.
 */
final class Renamed {
    private static final String ALL = "*";
    private static final Map<String, Set<String>> OLD = new HashMap<>();

    static {
        for (List<String> row : Table.rows(Renamed.class, "renamed.tsv")) {
            OLD.computeIfAbsent(row.get(0), country -> new HashSet<>())
                    .add(row.get(1).equals(ALL) ? ALL : NameKey.of(row.get(1)));
        }
    }

    private Renamed() {}

    /** Whether a town of a country goes by another name than the one a text gives it. */
    static boolean isOld(String name, String country) {
        Set<String> old = OLD.getOrDefault(country, Set.of());
        return old.contains(ALL) || old.contains(NameKey.of(name));
    }
}
