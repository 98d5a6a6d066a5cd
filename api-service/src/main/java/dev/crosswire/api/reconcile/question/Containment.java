package dev.crosswire.api.reconcile.question;

import dev.crosswire.api.reconcile.lexicon.Resource;
import dev.crosswire.api.reconcile.lexicon.Words;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** How places lie to each other, by their names and by what contains them, the nearest first; no gazetteer is asked. */
enum Containment {
    EQUAL,
    PART,
    /** The one may lie in the other: Arequipa in southern Peru, a town in a province, where nothing tells its own. */
    ROUGH,
    UNKNOWN,
    APART;

    private static final Set<String> ADMINISTRATIVE = Resource.words("administrative.txt");
    private static final Set<String> WITHIN = Resource.words("within.txt");

    /** The nearest relation that holds between any two of them. */
    static Containment between(List<Spot> x, List<Spot> y) {
        Containment best = APART;
        for (Spot a : x) {
            for (Spot b : y) {
                best = nearer(best, between(a, b));
            }
        }
        return best;
    }

    /** Whether all of them are countries. */
    static boolean countries(List<Spot> places) {
        return places.stream().allMatch(Spot::country);
    }

    /** Whether all of them are single houses, such as a hospital: what is counted there is a part. */
    static boolean facilities(List<Spot> places) {
        return places.stream()
                .allMatch(place -> !place.words().isEmpty()
                        && Words.isFacility(place.words().get(place.words().size() - 1)));
    }

    static Containment between(Spot a, Spot b) {
        Long id = a.place().geonames();
        if (a.words().equals(b.words()) || id != null && id.equals(b.place().geonames())) {
            return EQUAL;
        }
        if (inside(a, b) || inside(b, a) || partByName(a.words(), b.words()) || partByName(b.words(), a.words())) {
            return PART;
        }
        if (a.country() != b.country()) {
            return a.place().country() != null && b.place().country() != null ? APART : PART;
        }
        if (rough(a) && mayHold(a, b) || rough(b) && mayHold(b, a) || mayGovern(a, b) || mayGovern(b, a)) {
            return ROUGH;
        }
        return a.known() && b.known() || a.country() || siblings(a.words(), b.words()) ? APART : UNKNOWN;
    }

    /** Two of a kind that bear different names: "Sumy Oblast" and "Kyiv Oblast", two hospitals. */
    private static boolean siblings(List<String> a, List<String> b) {
        return a.size() > 1
                && b.size() > 1
                && a.get(a.size() - 1).equals(b.get(b.size() - 1))
                && Collections.disjoint(a.subList(0, a.size() - 1), b.subList(0, b.size() - 1));
    }

    private static Containment nearer(Containment a, Containment b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static boolean rough(Spot spot) {
        return spot.words().size() > 1 && WITHIN.contains(spot.words().get(0));
    }

    private static boolean mayHold(Spot side, Spot other) {
        String whole = String.join(" ", side.words().subList(1, side.words().size()));
        String country = side.place().country();
        return !rough(other)
                && (other.within().contains(whole)
                        || country != null && country.equals(other.place().country()));
    }

    /** Whether the one is a province, and of the other no more is known than that it lies in the same country. */
    private static boolean mayGovern(Spot province, Spot other) {
        String country = other.place().country();
        return administrative(province.words())
                && !administrative(other.words())
                && other.within().size() == 1
                && country != null
                && country.equals(province.place().country());
    }

    private static boolean administrative(List<String> words) {
        return words.size() > 1 && ADMINISTRATIVE.contains(words.get(words.size() - 1));
    }

    private static boolean inside(Spot part, Spot whole) {
        if (part.within().contains(String.join(" ", whole.words()))) {
            return true;
        }
        return whole.country()
                && part.place().country() != null
                && part.place().country().equals(whole.place().country());
    }

    /** "southern Russia" in "Russia"; "Sumy" and "Sumy Oblast": the town and the province named after it. */
    private static boolean partByName(List<String> part, List<String> whole) {
        if (part.isEmpty() || whole.isEmpty()) {
            return false;
        }
        if (WITHIN.contains(part.get(0)) && part.subList(1, part.size()).equals(whole)) {
            return true;
        }
        int n = whole.size() - 1;
        return n > 0
                && ADMINISTRATIVE.contains(whole.get(n))
                && whole.subList(0, n).equals(part);
    }
}
