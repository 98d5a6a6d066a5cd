package dev.crosswire.extract.claim;

import dev.crosswire.contract.Place;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where an article plays: the place on the map that it names again and again, and the most closely. */
final class Stage {
    /** The share of an article's places, but for those that contain it, from which one is where the article plays. */
    private static final double MOST = 0.27;

    /** How many different places an article may name of which its first sentences set one apart. */
    private static final int FEW = 4;

    /** How many places struck make a state the scene of them all. */
    private static final int SEVERAL = 3;

    private final List<Place> told;
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    private Stage(List<Place> told) {
        this.told = told;
        told.forEach(place -> counts.merge(place.name(), 1, Integer::sum));
    }

    /**
     * The place that prevails among an article's mentions; of an article that names few, else the one place of its first
     * sentences; empty where there is none.
     */
    static Optional<Place> of(List<Place> told, List<Place> lede) {
        Stage stage = new Stage(told);
        return stage.prevailing().or(() -> stage.only(lede));
    }

    private Optional<Place> only(List<Place> lede) {
        List<Place> closest = mapped(lede).stream()
                .filter(place -> mapped(lede).stream().noneMatch(other -> contains(place, other)))
                .toList();
        return closest.size() == 1 && counts.size() <= FEW ? Optional.of(closest.get(0)) : Optional.empty();
    }

    private static List<Place> mapped(List<Place> places) {
        return places.stream()
                .filter(place -> place.country() != null)
                .distinct()
                .toList();
    }

    private Optional<Place> prevailing() {
        List<Place> able = told.stream().distinct().filter(this::prevails).toList();
        return able.stream()
                .filter(place -> able.stream().noneMatch(other -> yields(place, other)))
                .max(Comparator.comparingInt(this::count));
    }

    private int count(Place place) {
        return counts.get(place.name());
    }

    private boolean prevails(Place place) {
        return place.country() != null
                && count(place) > 1
                && count(place)
                        >= MOST
                                * told.stream()
                                        .filter(other -> !contains(other, place))
                                        .count();
    }

    /** Whether a place gives way to a closer one that is named nearly as often. */
    private boolean yields(Place wide, Place close) {
        return contains(wide, close) && count(close) * 2 >= count(wide);
    }

    /** Whether a place is, or may be, around another: a country, a division, a part of the country. */
    private static boolean contains(Place wide, Place close) {
        boolean part = wide.within().size() == 1
                && wide.name().endsWith(" " + wide.within().get(0));
        boolean same = part
                && wide.country() != null
                && wide.country().equals(close.country())
                && !wide.name().equals(close.name());
        return close.within().contains(wide.name()) || same && !close.within().isEmpty();
    }

    /** The state that most of some places lie in, where it is one of them itself; empty where there is none. */
    static Optional<Place> country(List<Place> struck) {
        return struck.stream()
                .filter(place -> place.country() != null && place.within().isEmpty())
                .filter(state -> inside(struck, state) >= SEVERAL && inside(struck, state) * 2 > struck.size())
                .findFirst();
    }

    private static long inside(List<Place> struck, Place state) {
        return struck.stream()
                .filter(place -> state.country().equals(place.country()))
                .count();
    }
}
