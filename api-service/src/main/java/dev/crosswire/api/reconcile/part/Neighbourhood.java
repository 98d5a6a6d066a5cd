package dev.crosswire.api.reconcile.part;

import dev.crosswire.api.reconcile.part.Shelf.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What stands on a shelf, seen from some claims. Where claims and links have only come, what was of one group still is, and what
 * was too large still is; where some have gone, links are all that is gone by.
 */
final class Neighbourhood implements Parts.Graph {
    private static final int NUMBERS_AT_ONCE = 32;

    private final Shelf shelf;
    private final boolean grown;
    private final Map<Long, Place> places = new HashMap<>();
    private final Map<Long, Set<Long>> groups = new HashMap<>();
    private final Map<Long, Place> moved = new HashMap<>();
    private final Queue<Long> numbers = new ArrayDeque<>();
    private final Map<Long, List<Link>> fresh = new HashMap<>();
    private final Map<Long, List<Link>> links = new HashMap<>();

    /**
     * @param grown whether no claim and no link has gone
     * @param made the links that have come
     */
    Neighbourhood(Shelf shelf, boolean grown, Collection<Link> made) {
        this.shelf = shelf;
        this.grown = grown;
        made.forEach(link -> hang(fresh, link));
    }

    private static void hang(Map<Long, List<Link>> on, Link link) {
        on.computeIfAbsent(link.later(), any -> new ArrayList<>()).add(link);
        on.computeIfAbsent(link.earlier(), any -> new ArrayList<>()).add(link);
    }

    /** Where a claim was before. */
    Place place(long claim) {
        if (!places.containsKey(claim)) {
            locate(Set.of(claim));
        }
        return places.get(claim);
    }

    void locate(Collection<Long> claims) {
        Set<Long> unknown = new HashSet<>(claims);
        unknown.removeAll(places.keySet());
        if (!unknown.isEmpty()) {
            places.putAll(shelf.places(unknown));
        }
    }

    /** The claims that a group held before. */
    Set<Long> claimsOf(long group) {
        return group == 0
                ? Set.of()
                : groups.computeIfAbsent(group, any -> {
                    Map<Long, Place> claims = shelf.claimsOf(Set.of(group));
                    places.putAll(claims);
                    return new HashSet<>(claims.keySet());
                });
    }

    /** Makes known where claims are, and all that is grouped with them. */
    void explore(Collection<Long> claims) {
        locate(claims);
        Set<Long> unknown = new HashSet<>();
        claims.forEach(claim -> unknown.add(places.get(claim).group()));
        unknown.removeAll(groups.keySet());
        unknown.remove(0L);
        if (!unknown.isEmpty()) {
            Map<Long, Place> grouped = shelf.claimsOf(unknown);
            places.putAll(grouped);
            unknown.forEach(group -> groups.put(group, new HashSet<>()));
            grouped.forEach((claim, place) -> groups.get(place.group()).add(claim));
        }
        if (!grown) {
            load(claims);
        }
    }

    /** The group of each claim, as it is to be. */
    long groupNow(long claim) {
        return (moved.containsKey(claim) ? moved.get(claim) : place(claim)).group();
    }

    /** Puts claims where they are to be. */
    void put(Collection<Long> claims, long group, int level) {
        for (long claim : claims) {
            Place was = place(claim);
            if (was.group() != group || was.level() != level) {
                moved.put(claim, new Place(was.turn(), group, level));
            }
        }
    }

    long newGroup() {
        if (numbers.isEmpty()) {
            numbers.addAll(shelf.newGroups(NUMBERS_AT_ONCE));
        }
        return numbers.remove();
    }

    /** Writes down where claims were put. */
    void settle() {
        if (!moved.isEmpty()) {
            shelf.place(moved, places);
        }
    }

    @Override
    public Turn turn(long claim) {
        return place(claim).turn();
    }

    @Override
    public boolean tooLarge(long claim, int level) {
        Place place = place(claim);
        return grown && place.group() != 0 && place.level() > level;
    }

    @Override
    public Collection<Long> neighbours(Collection<Long> claims, int level, Predicate<Link> counts) {
        locate(claims);
        Set<Long> out = new HashSet<>();
        Set<Long> byLinks = new HashSet<>();
        for (long claim : claims) {
            Place place = place(claim);
            if (grown && place.group() != 0 && place.level() == level) {
                out.addAll(claimsOf(place.group()));
            } else if (!grown || place.group() != 0) {
                byLinks.add(claim);
            }
        }
        if (!links.keySet().containsAll(byLinks)) {
            explore(byLinks);
            load(byLinks);
        }
        Map<Long, List<Link>> from = new HashMap<>();
        for (long claim : claims) {
            from.put(claim, (byLinks.contains(claim) ? links : fresh).getOrDefault(claim, List.of()));
        }
        Set<Long> others = new HashSet<>();
        from.forEach((claim, list) -> list.forEach(link -> others.add(link.other(claim))));
        locate(others);
        from.forEach((claim, list) -> list.stream().filter(counts).forEach(link -> out.add(link.other(claim))));
        return out;
    }

    /** The links of what is grouped with these claims. */
    private void load(Collection<Long> claims) {
        Set<Long> unknown = new HashSet<>(claims);
        claims.forEach(claim -> unknown.addAll(claimsOf(place(claim).group())));
        unknown.removeAll(links.keySet());
        if (!unknown.isEmpty()) {
            unknown.forEach(claim -> links.put(claim, new ArrayList<>()));
            for (Link link : new HashSet<>(shelf.links(unknown))) {
                for (long end : List.of(link.later(), link.earlier())) {
                    if (unknown.contains(end)) {
                        links.get(end).add(link);
                    }
                }
            }
        }
    }
}
