package dev.crosswire.extract.claim;

import dev.crosswire.contract.Place;
import dev.crosswire.extract.place.FoundPlace;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Of places one inside another, the closest. */
final class Nesting {
    /** How many words may stand between a place and the state that it lies in: "on the Rhine in western Germany". */
    private static final int GAP = 3;

    private Nesting() {}

    /** The places but for those that contain another of them. */
    static List<Place> closest(Collection<Place> found) {
        return found.stream()
                .filter(place -> found.stream()
                        .noneMatch(other -> other.within().contains(place.name())
                                && !other.name().equals(place.name())))
                .toList();
    }

    /** The places of a sentence but for states that only say where the closer place before them is. */
    static List<FoundPlace> closest(PlacePhrases phrases, List<FoundPlace> places) {
        return places.stream()
                .filter(state ->
                        !isState(state.place()) || places.stream().noneMatch(close -> liesIn(phrases, close, state)))
                .toList();
    }

    private static boolean isState(Place place) {
        boolean part = place.within().size() == 1
                && place.name().endsWith(" " + place.within().get(0));
        return place.country() != null
                && place.geonames() == null
                && (place.within().isEmpty() || part);
    }

    private static boolean liesIn(PlacePhrases phrases, FoundPlace close, FoundPlace state) {
        int gap = state.from() - close.to();
        boolean may = close.place().country() == null
                || close.place().within().contains(state.place().name());
        return may
                && gap > 0
                && gap <= GAP
                && !Set.of(",", "and", "or", "to").contains(phrases.form(close.to()))
                && phrases.preposition(close) >= 0;
    }
}
