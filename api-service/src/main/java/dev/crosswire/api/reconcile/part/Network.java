package dev.crosswire.api.reconcile.part;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Keeps claims in groups as they come and go, so that each group is a part: what is done depends on the neighbourhood of these
 * claims, whatever else the shelf holds.
 */
public final class Network {
    private final Shelf shelf;
    private final Set<Long> rebuilt = new TreeSet<>();
    private final Map<Long, Long> merged = new HashMap<>();

    private Network(Shelf shelf) {
        this.shelf = shelf;
    }

    /**
     * What became of groups.
     *
     * @param groups of the claims that came
     * @param rebuilt groups whose claims were divided otherwise, those that are no more among them
     * @param merged groups that became a part of another as they were, and which
     * @param relinked claims that stay, of which links with others that stay came or went
     */
    public record Outcome(Map<Long, Long> groups, Set<Long> rebuilt, Map<Long, Long> merged, Map<Long, Long> relinked) {
        /** The group that a group of before is in now. */
        public long now(long group) {
            long now = group;
            while (merged.containsKey(now)) {
                now = merged.get(now);
            }
            return now;
        }
    }

    public static Outcome change(Shelf shelf, Map<Long, Member> leaving, Map<Long, Member> entering) {
        return new Network(shelf).change(leaving, entering);
    }

    private Outcome change(Map<Long, Member> leaving, Map<Long, Member> entering) {
        Set<Long> start = new TreeSet<>(entering.keySet());
        start.addAll(companions(leaving.keySet()));
        Relinking.Change change = Relinking.of(shelf, leaving, entering);
        boolean grown = leaving.isEmpty() && change.gone().isEmpty();
        Neighbourhood neighbourhood = new Neighbourhood(shelf, grown, change.made());
        Parts parts = new Parts(neighbourhood);
        start.addAll(ends(change.gone()));
        start.removeAll(leaving.keySet());
        neighbourhood.explore(ends(change.made()));
        for (Link link : change.made()) {
            for (long end : List.of(link.later(), link.earlier())) {
                if (!grown || entering.containsKey(end) || mayBeCut(end, link, parts, neighbourhood)) {
                    start.add(end);
                }
            }
        }
        divide(start, parts, neighbourhood);
        neighbourhood.settle();
        Set<Long> stay = ends(change.gone());
        change.made().stream()
                .filter(link -> !entering.containsKey(link.later()) && !entering.containsKey(link.earlier()))
                .forEach(link -> stay.add(link.later()));
        stay.removeAll(leaving.keySet());
        stay.removeAll(entering.keySet());
        return new Outcome(groups(entering.keySet(), neighbourhood), rebuilt, merged, groups(stay, neighbourhood));
    }

    /** The claims of the groups that claims leave. */
    private Set<Long> companions(Set<Long> leaving) {
        Set<Long> groups = new HashSet<>();
        if (!leaving.isEmpty()) {
            shelf.places(leaving).values().forEach(place -> groups.add(place.group()));
        }
        groups.remove(0L);
        Set<Long> companions = new HashSet<>();
        if (!groups.isEmpty()) {
            companions.addAll(shelf.claimsOf(groups).keySet());
        }
        return companions;
    }

    /** Whether a link that has come may make what its end is linked with too large. */
    private static boolean mayBeCut(long end, Link link, Parts parts, Neighbourhood neighbourhood) {
        return neighbourhood.place(end).level() <= parts.highest(link);
    }

    private static Set<Long> ends(Set<Link> links) {
        Set<Long> ends = new HashSet<>();
        links.forEach(link -> ends.addAll(List.of(link.later(), link.earlier())));
        return ends;
    }

    private static Map<Long, Long> groups(Set<Long> claims, Neighbourhood neighbourhood) {
        neighbourhood.locate(claims);
        return claims.stream().collect(Collectors.toMap(claim -> claim, neighbourhood::groupNow));
    }

    private void divide(Set<Long> start, Parts parts, Neighbourhood neighbourhood) {
        neighbourhood.explore(start);
        Deque<Long> waiting = new ArrayDeque<>(start);
        Set<Long> done = new HashSet<>();
        while (!waiting.isEmpty()) {
            long claim = waiting.poll();
            if (!done.contains(claim)) {
                Parts.Part part = parts.of(claim);
                done.addAll(part.claims());
                waiting.addAll(place(part, neighbourhood));
            }
        }
    }

    /** Makes a part one group; gives back what was grouped with it and is not of it. */
    private Set<Long> place(Parts.Part part, Neighbourhood neighbourhood) {
        Set<Long> groups = new TreeSet<>();
        part.claims().forEach(claim -> groups.add(neighbourhood.place(claim).group()));
        groups.remove(0L);
        Set<Long> left = new HashSet<>();
        groups.forEach(group -> left.addAll(neighbourhood.claimsOf(group)));
        left.removeAll(part.claims());
        long into = groups.isEmpty() || !left.isEmpty() ? neighbourhood.newGroup() : largest(groups, neighbourhood);
        if (!left.isEmpty() || groups.size() > 1 && anyCut(part, neighbourhood)) {
            rebuilt.addAll(groups);
            rebuilt.add(into);
        } else {
            groups.stream().filter(group -> group != into).forEach(group -> merged.put(group, into));
        }
        neighbourhood.put(part.claims(), into, part.level());
        return left;
    }

    /** Whether links between the part's claims may have been taken away. */
    private static boolean anyCut(Parts.Part part, Neighbourhood neighbourhood) {
        return part.level() > 0
                || part.claims().stream()
                        .anyMatch(claim -> neighbourhood.place(claim).level() > 0);
    }

    private static long largest(Set<Long> groups, Neighbourhood neighbourhood) {
        return groups.stream()
                .max(Comparator.comparingInt(
                        group -> neighbourhood.claimsOf(group).size()))
                .orElseThrow();
    }
}
