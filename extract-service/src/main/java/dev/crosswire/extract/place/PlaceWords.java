package dev.crosswire.extract.place;

import java.util.Locale;

/** What common nouns say of places. */
public final class PlaceWords {
    private PlaceWords() {}

    /** Whether a name is that of a building or ground. */
    public static boolean isSite(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return Kinds.facility(last) || Kinds.site(last);
    }

    /** Whether a lower-case word means ground that is somebody's: "territory", "soil". */
    public static boolean isSoil(String word) {
        return Definites.kind(word).equals("soil");
    }

    /** Whether a name is that of a sea, a river, an island or another part of the earth that no state or town is. */
    public static boolean isLandmark(String name) {
        return Landmarks.named(name).isPresent();
    }

    /** Whether a lower-case word means an area or a settlement: "region", "city". */
    public static boolean isArea(String word) {
        return Kinds.of(word) != null;
    }

    /** Whether a lower-case word means the town from which an area is ruled: "capital". */
    public static boolean isSeat(String word) {
        return Around.SEAT.has(word);
    }
}
