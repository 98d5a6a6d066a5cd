package dev.crosswire.extract.place;

import dev.crosswire.contract.Place;
import dev.crosswire.extract.lexicon.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words that say what kind of place a name means ("region", "district", "city"), from {@code generic.tsv}. */
final class Kinds {
    /** A kind of place, and the word for it in a canonical name, empty where it is left out. */
    record Kind(String kind, String word) {
        boolean division() {
            return kind.equals("division");
        }

        boolean district() {
            return kind.equals("district");
        }

        boolean settlement() {
            return kind.equals("city");
        }

        /** The one ground of this kind that a town has. */
        Place of(Place town) {
            List<String> within = new ArrayList<>(List.of(town.name()));
            within.addAll(town.within());
            return new Place(town.name() + " " + word, town.country(), null, null, null, within);
        }
    }

    private static final Map<String, Kind> WORDS = new HashMap<>();

    private static final Map<String, Kind> SOLE = new HashMap<>();

    static {
        for (List<String> row : Table.rows(Kinds.class, "generic.tsv")) {
            Kind kind = new Kind(row.get(1), row.size() > 2 ? row.get(2) : "");
            (kind.kind().equals("sole") ? SOLE : WORDS).put(row.get(0), kind);
        }
    }

    private Kinds() {}

    /** The kind of area or settlement that a lower-case word names, null where it names none. */
    static Kind of(String word) {
        Kind kind = WORDS.get(word);
        return kind == null || kind.kind().equals("facility") || kind.kind().equals("site") ? null : kind;
    }

    /** Whether a lower-case word means a ground that, with a name before it, is a place: "the Corn Market". */
    static boolean site(String word) {
        Kind kind = WORDS.get(word);
        return kind != null && kind.kind().equals("site");
    }

    /** The kind of ground that a town has one of, null where a word names none. */
    static Kind sole(String word) {
        return SOLE.get(word);
    }

    /** Whether a lower-case word names a kind of building or ground. */
    static boolean facility(String word) {
        Kind kind = WORDS.get(word);
        return kind != null && kind.kind().equals("facility");
    }
}
