package dev.crosswire.api.reconcile.part;

import dev.crosswire.api.reconcile.part.Shelf.Spot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;

/**
 * The links that change as claims come and go. A claim that comes late pushes others out of the sight of those that stand
 * after it; only of these, and of those after a claim that goes, are links made anew.
 */
final class Relinking {
    private static final int AT_ONCE = 256;

    private final Shelf shelf;
    private final Map<Long, Member> entering;
    private final Set<Link> gone = new HashSet<>();
    private final Set<Link> made = new HashSet<>();
    private final Set<Long> anew = new HashSet<>();

    private Relinking(Shelf shelf, Map<Long, Member> entering) {
        this.shelf = shelf;
        this.entering = entering;
    }

    /** The links that are no more, and those that are new. */
    record Change(Set<Link> gone, Set<Link> made) {}

    static Change of(Shelf shelf, Map<Long, Member> leaving, Map<Long, Member> entering) {
        Relinking relinking = new Relinking(shelf, entering);
        relinking.leave(leaving);
        relinking.enter();
        relinking.makeAnew();
        Set<Link> gone = new HashSet<>(relinking.gone);
        gone.removeAll(relinking.made);
        Set<Link> made = new HashSet<>(relinking.made);
        made.removeAll(relinking.gone);
        made.removeIf(link -> leaving.containsKey(link.earlier()) || leaving.containsKey(link.later()));
        shelf.link(gone, made);
        return new Change(gone, made);
    }

    private static List<Spot> spots(Map<Long, Member> claims) {
        List<Spot> spots = new ArrayList<>();
        claims.forEach((number, claim) -> claim.keys().forEach(key -> spots.add(new Spot(number, claim.turn(), key))));
        return spots;
    }

    private void leave(Map<Long, Member> leaving) {
        if (!leaving.isEmpty()) {
            shelf.eachAfter(spots(leaving), Links.WINDOW, (spot, near) -> anew.add(near.claim()));
            anew.removeAll(leaving.keySet());
            gone.addAll(shelf.links(leaving.keySet()));
            shelf.leave(leaving);
        }
    }

    private void enter() {
        List<Spot> spots = spots(entering);
        List<Spot> late = beforeOthers(spots);
        shelf.enter(entering);
        made.addAll(best(entering));
        if (!late.isEmpty()) {
            late(late);
        }
    }

    /** The spots before claims that stand already: none where claims come in the order of the line. */
    private List<Spot> beforeOthers(List<Spot> spots) {
        Set<Spot> before = new HashSet<>();
        shelf.eachAfter(spots, 1, (spot, near) -> before.add(spot));
        return spots.stream().filter(before::contains).toList();
    }

    /** What each claim sees and does not rule out at once. */
    private Map<Long, Set<Long>> sight(Map<Long, Member> claims) {
        Map<Long, Set<Long>> sight = new HashMap<>();
        shelf.eachBefore(spots(claims), Links.WINDOW, (spot, near) -> {
            if (near.mayLink(claims.get(spot.claim()).scope().gist(), spot.key())) {
                sight.computeIfAbsent(spot.claim(), any -> new HashSet<>()).add(near.claim());
            }
        });
        return sight;
    }

    /** The links that claims make, some claims at a time: what so many see is held at once. */
    private List<Link> best(Map<Long, Member> claims) {
        List<Link> links = new ArrayList<>();
        Map<Long, Member> some = new HashMap<>();
        for (Map.Entry<Long, Member> claim : claims.entrySet()) {
            some.put(claim.getKey(), claim.getValue());
            if (some.size() == AT_ONCE) {
                links.addAll(best(some, sight(some)));
                some.clear();
            }
        }
        links.addAll(best(some, sight(some)));
        return links;
    }

    private List<Link> best(Map<Long, Member> claims, Map<Long, Set<Long>> sight) {
        Set<Long> wanted = new HashSet<>();
        sight.values().forEach(wanted::addAll);
        LongFunction<Member> members = shelf.members(wanted);
        return claims.entrySet().parallelStream()
                .flatMap(claim -> {
                    Map<Long, Member> candidates = new HashMap<>();
                    sight.getOrDefault(claim.getKey(), Set.of())
                            .forEach(one -> candidates.put(one, members.apply(one)));
                    return Links.best(claim.getKey(), claim.getValue(), candidates).stream();
                })
                .toList();
    }

    /** Lets the claims that stand after newcomers link with these, and makes those links anew of which one is out of sight. */
    private void late(List<Spot> late) {
        Map<Long, Shift> shifts = Shift.all(entering, shelf.before(late, Shift.REACH), shelf.after(late, Links.WINDOW));
        shifts.keySet().removeAll(anew);
        Map<Long, Set<Link>> links = made(shifts.keySet());
        shifts.forEach((claim, shift) -> {
            if (links.getOrDefault(claim, Set.of()).stream().anyMatch(link -> shift.mayHaveLost(link.earlier()))) {
                anew.add(claim);
            }
        });
        shifts.keySet().removeAll(anew);
        shifts.values().removeIf(shift -> shift.gained().isEmpty());
        add(shifts, links);
    }

    private void add(Map<Long, Shift> shifts, Map<Long, Set<Link>> links) {
        Set<Long> wanted = new HashSet<>(shifts.keySet());
        shifts.keySet()
                .forEach(claim -> links.getOrDefault(claim, Set.of()).forEach(link -> wanted.add(link.earlier())));
        LongFunction<Member> members = shelf.members(wanted);
        shifts.forEach((claim, shift) -> {
            Set<Link> old = links.getOrDefault(claim, Set.of());
            Map<Long, Member> candidates = new HashMap<>();
            old.forEach(link -> candidates.put(link.earlier(), members.apply(link.earlier())));
            shift.gained().forEach(one -> candidates.put(one, entering.get(one)));
            replace(old, Links.best(claim, members.apply(claim), candidates));
        });
    }

    private void makeAnew() {
        if (anew.isEmpty()) {
            return;
        }
        LongFunction<Member> members = shelf.members(anew);
        Map<Long, Member> claims = new HashMap<>();
        anew.forEach(claim -> claims.put(claim, members.apply(claim)));
        Collection<Link> old = new ArrayList<>();
        made(anew).values().forEach(old::addAll);
        replace(old, best(claims));
    }

    private void replace(Collection<Link> old, Collection<Link> now) {
        gone.addAll(old);
        made.addAll(now);
    }

    /** The links that each claim made before. */
    private Map<Long, Set<Link>> made(Set<Long> claims) {
        Map<Long, Set<Link>> links = new HashMap<>();
        for (Link link : claims.isEmpty() ? List.<Link>of() : shelf.made(claims)) {
            links.computeIfAbsent(link.later(), any -> new HashSet<>()).add(link);
        }
        return links;
    }
}
