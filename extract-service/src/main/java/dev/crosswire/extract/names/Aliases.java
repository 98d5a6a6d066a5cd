package dev.crosswire.extract.names;

import dev.crosswire.extract.lexicon.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Entities known to every reader, from {@code aliases.tsv}. */
public final class Aliases {
    /** A known entity: its canonical name and kind (person, organisation, outlet, place). */
    public record Known(String name, String kind) {}

    private static final Map<String, Known> KNOWN = new HashMap<>();

    static {
        Table.rows(Aliases.class, "aliases.tsv").forEach(Aliases::add);
    }

    private Aliases() {}

    private static void add(List<String> row) {
        Known known = new Known(row.get(0), row.get(1));
        KNOWN.put(Text.key(known.name()), known);
        if (row.size() > 2) {
            for (String other : row.get(2).split("\\|")) {
                KNOWN.putIfAbsent(Text.key(other), known);
            }
        }
    }

    public static Optional<Known> find(String text) {
        return Optional.ofNullable(KNOWN.get(Text.key(text)));
    }

    /** Whether a name is a medium's, which may stand between a speaker and the article. */
    public static boolean isOutlet(String text) {
        return find(text).filter(known -> known.kind().equals("outlet")).isPresent();
    }
}
