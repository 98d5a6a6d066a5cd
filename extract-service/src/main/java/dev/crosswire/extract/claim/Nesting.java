package dev.crosswire.extract.claim;

import dev.crosswire.contract.Place;
import dev.crosswire.extract.place.FoundPlace;
import dev.crosswire.extract.place.PlaceWords;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Of places one inside another, the closest. */
final class Nesting {
    /** How many words may stand between a place and the state that it lies in: "on the Rhine in western Germany". */
    private static final int GAP = 3;

    /** The same of a place that is said to be "a town in" it. */
    private static final int APPOSITION = 8;

    private static final Set<String> LISTING = Set.of(",", "and", "or", "to");
    private static final Set<String> IN = Set.of("in", "of");
    private static final Set<String> WITHIN = Set.of("in", "of", "on");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private Nesting() {}

    /** The places but for those that contain another of them. */
    static List<Place> closest(Collection<Place> found) {
        if (found.size() < 2) {
            return List.copyOf(found);
        }
        return found.stream()
                .filter(place -> found.stream()
                        .noneMatch(other -> other.within().contains(place.name())
                                && !other.name().equals(place.name())))
                .toList();
    }

    /** The places of a sentence but for those that only say where the closer place before them is. */
    static List<FoundPlace> closest(PlacePhrases phrases, List<FoundPlace> places) {
        if (places.size() < 2) {
            return List.copyOf(places);
        }
        return places.stream()
                .filter(wide -> places.stream().noneMatch(close -> liesIn(phrases, close, wide)))
                .toList();
    }

    private static boolean liesIn(PlacePhrases phrases, FoundPlace close, FoundPlace wide) {
        int gap = wide.from() - close.to();
        if (gap <= 0 || gap > APPOSITION) {
            return false;
        }
        boolean near = gap <= GAP;
        boolean named = near && !LISTING.contains(phrases.form(close.to()));
        boolean described = isDescribed(phrases, close.to(), wide.from());
        boolean behind = named && mayLie(close.place(), wide.place())
                || (near || isOfArea(phrases, wide))
                        && isBehind(phrases, close)
                        && isAround(close.place(), wide.place());
        return behind && phrases.preposition(close) >= 0
                || described && (close.place().country() == null || isAround(close.place(), wide.place()));
    }

    /** "Jiri in", and of what is on the map "Juliaca, in": what follows tells where that is. */
    private static boolean isBehind(PlacePhrases phrases, FoundPlace close) {
        boolean known = close.place().country() != null && !isState(close.place());
        boolean comma = known && phrases.form(close.to()).equals(",");
        return IN.contains(phrases.form(comma ? close.to() + 1 : close.to()));
    }

    /** "in the eastern Indian state of Bihar". */
    private static boolean isOfArea(PlacePhrases phrases, FoundPlace wide) {
        return phrases.form(wide.from() - 1).equals("of") && PlaceWords.isArea(phrases.form(wide.from() - 2));
    }

    /** A town or district in a division, district or part of its state. */
    private static boolean isAround(Place close, Place wide) {
        boolean known = wide.country() != null && !wide.within().isEmpty();
        boolean called = PlaceWords.isArea(
                wide.name().substring(wide.name().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
        boolean one = close.country() == null
                || wide.country() == null
                || close.country().equals(wide.country());
        return wide.geonames() == null && (known || called) && one && !isState(close);
    }

    /** "Salima, a small town in": the place behind is where the one before lies. */
    private static boolean isDescribed(PlacePhrases phrases, int from, int to) {
        boolean apposition = phrases.form(from).equals(",") && ARTICLES.contains(phrases.form(from + 1));
        return apposition
                && IntStream.range(from + 2, to)
                        .anyMatch(
                                word -> PlaceWords.isArea(phrases.form(word)) || PlaceWords.isSeat(phrases.form(word)))
                && IntStream.range(from + 2, to).anyMatch(word -> WITHIN.contains(phrases.form(word)));
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
