package dev.crosswire.evaluation.speed;

import dev.crosswire.extract.lexicon.Table;
import dev.crosswire.extract.place.FoundPlace;
import java.util.List;
import java.util.Random;

/**
 * Who and where made stories are about: names of the world's provinces in the place of those in the patterns. A story has
 * the same for the same, so that its articles tell of one another's people and places, and two stories seldom do.
 */
final class Casts {
    private final List<String> names = names();

    /** What a story calls what a pattern calls so. */
    String name(int story, String form) {
        return names.get(new Random(31L * form.hashCode() + story).nextInt(names.size()));
    }

    private static List<String> names() {
        return Table.rows(FoundPlace.class, "divisions.tsv").stream()
                .map(row -> row.get(1))
                .filter(name -> name.matches("[A-Z][a-z]+"))
                .distinct()
                .toList();
    }
}
