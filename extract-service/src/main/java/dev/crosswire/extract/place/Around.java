package dev.crosswire.extract.place;

import dev.crosswire.extract.lexicon.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words around a place's name that say how it is meant, from {@code around.tsv}. */
enum Around {
    /** Says which part of the place is meant. */
    COMPASS,
    /** Stands before where something is or goes. */
    LOCATED,
    /** Stands before where somebody is, and seldom before somebody. */
    WITHIN,
    /** Stands before the building or grounds of an organisation. */
    GROUNDS,
    /** Is a part of names of divisions: "East". */
    BEARING,
    /** Is followed by the number of a road. */
    ROAD,
    /** Joins the parts of a town's name. */
    JOINING,
    /** Means the town from which an area is ruled. */
    SEAT;

    private final Set<String> words = new HashSet<>();

    static {
        for (List<String> row : Table.rows(Around.class, "around.tsv")) {
            valueOf(row.get(1).toUpperCase(Locale.ROOT)).words.add(row.get(0));
        }
    }

    boolean has(String word) {
        return words.contains(word);
    }
}
