package dev.crosswire.extract.names;

import dev.crosswire.extract.lexicon.Table;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Entities known to every reader, from {@code aliases.tsv}. */
public final class Aliases {
    /**
     * A known entity.
     *
     * @param kind person, organisation, outlet or place
     * @param offices a person's offices by their country or body: president by United States
     */
    public record Known(String name, String kind, Map<String, String> offices) {}

    private static final Map<String, Known> KNOWN = new HashMap<>();
    private static final Set<String> WRITTEN = new HashSet<>();

    /** The first words of the written names. */
    private static final Set<String> FIRST = new HashSet<>();

    static {
        Table.rows(Aliases.class, "aliases.tsv").forEach(Aliases::add);
        WRITTEN.forEach(
                name -> FIRST.add(name.substring(0, name.indexOf(' ') < 0 ? name.length() : name.indexOf(' '))));
    }

    private Aliases() {}

    /** Whether exactly this is a known name, its case included ("dpa" is; "fed" is not). */
    static boolean isWritten(String text) {
        return WRITTEN.contains(text);
    }

    /** Whether a known name begins with exactly this word. */
    static boolean mayBegin(String word) {
        return FIRST.contains(word);
    }

    private static void add(List<String> row) {
        Known known = new Known(row.get(0), row.get(1), row.size() > 3 ? offices(row.get(3)) : Map.of());
        KNOWN.put(Text.key(known.name()), known);
        WRITTEN.add(known.name());
        if (row.size() > 2 && !row.get(2).isEmpty()) {
            for (String other : row.get(2).split("\\|")) {
                KNOWN.putIfAbsent(Text.key(other), known);
                WRITTEN.add(other);
            }
        }
    }

    /** Reads "president of Finland|chair of NATO". */
    private static Map<String, String> offices(String written) {
        Map<String, String> offices = new LinkedHashMap<>();
        for (String office : written.split("\\|")) {
            int of = office.indexOf(" of ");
            offices.put(office.substring(of + 4), office.substring(0, of));
        }
        return Collections.unmodifiableMap(offices);
    }

    public static Optional<Known> find(String text) {
        return Optional.ofNullable(KNOWN.get(Text.key(text)));
    }

    /** Whether a name is a medium's, which may stand between a speaker and the article. */
    public static boolean isOutlet(String text) {
        return find(text).filter(known -> known.kind().equals("outlet")).isPresent();
    }
}
