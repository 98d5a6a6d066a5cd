package dev.crosswire.extract.claim;

import dev.crosswire.contract.Place;
import dev.crosswire.extract.place.FoundPlace;
import dev.crosswire.extract.place.PlaceWords;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Of places one inside another, the closest. */
final class Nesting {
    /** How many words may stand between a place and the state that it lies in: "on the Rhine in western Germany". */
    private static final int GAP = 3;

    /** The same of a place that is said to be "a town in" it. */
    private static final int APPOSITION = 8;

    private Nesting() {}

    /** The places but for those that contain another of them. */
    static List<Place> closest(Collection<Place> found) {
        return found.stream()
                .filter(place -> found.stream()
                        .noneMatch(other -> other.within().contains(place.name())
                                && !other.name().equals(place.name())))
                .toList();
    }

    /** The places of a sentence but for those that only say where the closer place before them is. */
    static List<FoundPlace> closest(PlacePhrases phrases, List<FoundPlace> places) {
        return places.stream()
                .filter(wide -> places.stream().noneMatch(close -> liesIn(phrases, close, wide)))
                .toList();
    }

    private static boolean liesIn(PlacePhrases phrases, FoundPlace close, FoundPlace wide) {
        int gap = wide.from() - close.to();
        boolean named = gap > 0 && gap <= GAP && !Set.of(",", "and", "or", "to").contains(phrases.form(close.to()));
        boolean described = gap > 0 && gap <= APPOSITION && isDescribed(phrases, close.to(), wide.from());
        return (named && mayLie(close.place(), wide.place())
                        || described && close.place().country() == null)
                && phrases.preposition(close) >= 0;
    }

    /** "Salima, a small town in": the place behind is where the one before lies. */
    private static boolean isDescribed(PlacePhrases phrases, int from, int to) {
        boolean apposition =
                phrases.form(from).equals(",") && phrases.form(from + 1).matches("an?|the");
        return apposition
                && IntStream.range(from + 2, to).anyMatch(word -> PlaceWords.isArea(phrases.form(word)))
                && IntStream.range(from + 2, to)
                        .anyMatch(word -> phrases.form(word).matches("in|of|on"));
    }

    private static boolean mayLie(Place close, Place wide) {
        if (isState(wide)) {
            return close.country() == null || close.within().contains(wide.name());
        }
        return close.country() != null && !isState(close) && PlaceWords.isLandmark(wide.name());
    }

    private static boolean isState(Place place) {
        boolean part = place.within().size() == 1
                && place.name().endsWith(" " + place.within().get(0));
        return place.country() != null
                && place.geonames() == null
                && (place.within().isEmpty() || part);
    }
}
