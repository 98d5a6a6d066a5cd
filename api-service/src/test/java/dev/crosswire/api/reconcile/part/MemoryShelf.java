package dev.crosswire.api.reconcile.part;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongFunction;

/** A shelf in memory. */
public final class MemoryShelf implements Shelf {
    public final Map<Long, Member> claims = new HashMap<>();
    public final Set<Link> links = new HashSet<>();
    public final Map<Long, Place> places = new HashMap<>();
    private final Map<Long, NavigableMap<Turn, Long>> lists = new HashMap<>();
    private final Map<Long, Set<Link>> ends = new HashMap<>();
    private final Map<Long, Set<Long>> groups = new HashMap<>();
    private long newest;

    @Override
    public Map<Spot, List<Near>> before(Collection<Spot> spots, int most) {
        Map<Spot, List<Near>> out = new HashMap<>();
        spots.forEach(spot -> out.put(
                spot, nearest(list(spot.key()).headMap(spot.turn(), false).descendingMap(), most)));
        return out;
    }

    @Override
    public Map<Spot, List<Near>> after(Collection<Spot> spots, int most) {
        Map<Spot, List<Near>> out = new HashMap<>();
        spots.forEach(spot -> out.put(spot, nearest(list(spot.key()).tailMap(spot.turn(), false), most)));
        return out;
    }

    private NavigableMap<Turn, Long> list(long key) {
        return lists.computeIfAbsent(key, any -> new TreeMap<>());
    }

    private List<Near> nearest(NavigableMap<Turn, Long> list, int most) {
        return list.values().stream()
                .limit(most)
                .map(claim -> new Near(claim, claims.get(claim).scope().gist()))
                .toList();
    }

    @Override
    public LongFunction<Member> members(Collection<Long> wanted) {
        return claims::get;
    }

    @Override
    public Collection<Link> links(Collection<Long> wanted) {
        List<Link> out = new ArrayList<>();
        wanted.forEach(claim -> out.addAll(ends.getOrDefault(claim, Set.of())));
        return out;
    }

    @Override
    public Collection<Link> made(Collection<Long> wanted) {
        return links(wanted).stream()
                .filter(link -> wanted.contains(link.later()))
                .distinct()
                .toList();
    }

    @Override
    public Map<Long, Place> places(Collection<Long> wanted) {
        Map<Long, Place> out = new HashMap<>();
        wanted.forEach(claim -> out.put(claim, places.get(claim)));
        return out;
    }

    @Override
    public Map<Long, Place> claimsOf(Collection<Long> wanted) {
        Map<Long, Place> out = new HashMap<>();
        wanted.forEach(
                group -> groups.getOrDefault(group, Set.of()).forEach(claim -> out.put(claim, places.get(claim))));
        return out;
    }

    @Override
    public void enter(Map<Long, Member> members) {
        members.forEach((number, claim) -> {
            claims.put(number, claim);
            places.put(number, new Place(claim.turn(), 0, 0));
            claim.keys().forEach(key -> list(key).put(claim.turn(), number));
        });
    }

    @Override
    public void leave(Map<Long, Member> members) {
        link(new HashSet<>(links(members.keySet())), List.of());
        members.forEach((number, claim) -> {
            claims.remove(number);
            groups.getOrDefault(places.remove(number).group(), new HashSet<>()).remove(number);
            claim.keys().forEach(key -> list(key).remove(claim.turn()));
        });
    }

    @Override
    public void link(Collection<Link> gone, Collection<Link> made) {
        gone.forEach(link -> {
            links.remove(link);
            ends.getOrDefault(link.later(), new HashSet<>()).remove(link);
            ends.getOrDefault(link.earlier(), new HashSet<>()).remove(link);
        });
        made.forEach(link -> {
            links.add(link);
            ends.computeIfAbsent(link.later(), any -> new HashSet<>()).add(link);
            ends.computeIfAbsent(link.earlier(), any -> new HashSet<>()).add(link);
        });
    }

    @Override
    public void place(Map<Long, Place> moved, Map<Long, Place> was) {
        moved.forEach((claim, place) -> {
            groups.getOrDefault(places.get(claim).group(), new HashSet<>()).remove(claim);
            groups.computeIfAbsent(place.group(), any -> new TreeSet<>()).add(claim);
            places.put(claim, place);
        });
    }

    @Override
    public List<Long> newGroups(int count) {
        List<Long> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(++newest);
        }
        return numbers;
    }

    /** The groups, each by the ids and versions of its claims. */
    Set<Set<Turn>> partition() {
        Set<Set<Turn>> out = new HashSet<>();
        groups.values().stream()
                .filter(group -> !group.isEmpty())
                .forEach(group -> out.add(group.stream()
                        .map(claim -> claims.get(claim).turn())
                        .collect(java.util.stream.Collectors.toSet())));
        return out;
    }

    /** The links, by where their claims stand. */
    Set<List<Object>> linkage() {
        Set<List<Object>> out = new HashSet<>();
        links.forEach(link -> out.add(List.of(
                claims.get(link.later()).turn(), claims.get(link.earlier()).turn(), link.score())));
        return out;
    }
}
