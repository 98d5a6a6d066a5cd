package dev.crosswire.api.reconcile.question;

import dev.crosswire.api.reconcile.lexicon.Names;
import dev.crosswire.api.reconcile.lexicon.Words;
import dev.crosswire.contract.Place;
import java.util.List;
import java.util.Set;

/** How places lie to each other, by their names and by what contains them; no gazetteer is asked. */
public enum Containment {
    EQUAL,
    PART,
    APART,
    UNKNOWN;

    private static final Set<String> ADMINISTRATIVE = Set.of(
            "oblast",
            "krai",
            "region",
            "province",
            "district",
            "raion",
            "county",
            "state",
            "prefecture",
            "governorate",
            "republic",
            "department",
            "city",
            "area");
    private static final Set<String> WITHIN = Set.of(
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "northeastern",
            "northwestern",
            "southeastern",
            "southwestern",
            "north",
            "south",
            "east",
            "west",
            "near",
            "outside",
            "around",
            "downtown");

    /** The nearest relation that holds between any two of them. */
    public static Containment between(List<Place> x, List<Place> y) {
        Containment best = APART;
        for (Place a : x) {
            for (Place b : y) {
                Containment found = between(a, b);
                best = found == EQUAL || best == EQUAL
                        ? EQUAL
                        : found == PART || best == PART ? PART : found == UNKNOWN || best == UNKNOWN ? UNKNOWN : APART;
            }
        }
        return best;
    }

    /** Whether all of them are countries. */
    static boolean countries(List<Place> places) {
        return places.stream().allMatch(place -> Names.isSide(place.name()));
    }

    static Containment between(Place a, Place b) {
        List<String> x = Words.split(a.name());
        List<String> y = Words.split(b.name());
        if (x.equals(y) || a.geonames() != null && a.geonames().equals(b.geonames())) {
            return EQUAL;
        }
        if (inside(a, b) || inside(b, a) || partByName(x, y) || partByName(y, x)) {
            return PART;
        }
        if (Names.isSide(a.name()) != Names.isSide(b.name())) {
            return a.country() != null && b.country() != null ? APART : PART;
        }
        return known(a) && known(b) || Names.isSide(a.name()) && Names.isSide(b.name()) ? APART : UNKNOWN;
    }

    private static boolean inside(Place part, Place whole) {
        if (part.within().stream().anyMatch(name -> Words.plain(name).equals(Words.plain(whole.name())))) {
            return true;
        }
        boolean country = whole.within().isEmpty() && Names.isSide(whole.name());
        return country && part.country() != null && part.country().equals(whole.country());
    }

    /** "southern Russia" in "Russia"; "Sumy" and "Sumy Oblast": the town and the province named after it. */
    private static boolean partByName(List<String> part, List<String> whole) {
        if (WITHIN.contains(part.get(0)) && part.subList(1, part.size()).equals(whole)) {
            return true;
        }
        int n = whole.size() - 1;
        return n > 0
                && ADMINISTRATIVE.contains(whole.get(n))
                && whole.subList(0, n).equals(part);
    }

    private static boolean known(Place place) {
        return !place.within().isEmpty() || place.country() != null;
    }
}
