package dev.crosswire.extract.place;

import dev.crosswire.contract.Place;
import dev.crosswire.extract.lexicon.Table;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Continents, seas, rivers, regions and the like, from {@code places.tsv}. */
final class Landmarks {
    private static final Map<String, Place> PLACES = new HashMap<>();

    static {
        for (List<String> row : Table.rows(Landmarks.class, "places.tsv")) {
            String country = field(row, 1).isEmpty() ? null : field(row, 1);
            Place place = new Place(row.get(0), country, null, null, null, parts(field(row, 2)));
            PLACES.put(NameKey.of(row.get(0)), place);
            parts(field(row, 3)).forEach(name -> PLACES.put(NameKey.of(name), place));
        }
    }

    private Landmarks() {}

    private static String field(List<String> row, int index) {
        return row.size() > index ? row.get(index) : "";
    }

    private static List<String> parts(String field) {
        return field.isEmpty() ? List.of() : Arrays.asList(field.split("\\|"));
    }

    static Optional<Place> named(String name) {
        return Optional.ofNullable(PLACES.get(NameKey.of(name)));
    }
}
