package dev.crosswire.api.store;

import dev.crosswire.api.reconcile.part.Link;
import dev.crosswire.api.reconcile.part.Member;
import dev.crosswire.api.reconcile.part.Shelf;
import dev.crosswire.api.view.Span;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/** The shelf that the database is, within one transaction, and the claims that are to be stored at its end. */
final class StoredShelf implements Shelf {
    private final Connection connection;
    private final ClaimTable claims;
    private final KeyTable keys;
    private final LinkTable links;
    private final Map<Long, Member> arriving;
    private final Map<Long, Place> arrived = new HashMap<>();
    private final PlacedClaims placed;

    /** Groups that have a number, and no claims yet. */
    private final Set<Long> empty = new HashSet<>();

    /** @param arriving claims that are not stored yet, by the numbers that they will have */
    StoredShelf(Connection connection, ClaimTable claims, KeyTable keys, LinkTable links, Map<Long, Member> arriving) {
        this.connection = connection;
        this.claims = claims;
        this.placed = claims.placed();
        this.keys = keys;
        this.links = links;
        this.arriving = arriving;
        arriving.forEach((row, member) -> arrived.put(row, new Place(member.turn(), 0, 0)));
    }

    /** Where the arriving claims have come to be. */
    Map<Long, Place> arrived() {
        return arrived;
    }

    /** What may fail in the database alone. */
    private interface Asked<T> {
        T ask() throws SQLException;
    }

    /** The same, where nothing is given back. */
    private interface Done {
        void done() throws SQLException;
    }

    private static void ask(Done work) {
        try {
            work.done();
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    private static <T> T ask(Asked<T> asked) {
        try {
            return asked.ask();
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    @Override
    public Map<Spot, List<Near>> before(Collection<Spot> spots, int most) {
        return lists(spots, told -> eachBefore(spots, most, told));
    }

    @Override
    public Map<Spot, List<Near>> after(Collection<Spot> spots, int most) {
        return lists(spots, told -> eachAfter(spots, most, told));
    }

    private static Map<Spot, List<Near>> lists(Collection<Spot> spots, Consumer<BiConsumer<Spot, Near>> told) {
        Map<Spot, List<Near>> out = new HashMap<>();
        spots.forEach(spot -> out.put(spot, new ArrayList<>()));
        told.accept((spot, near) -> out.get(spot).add(near));
        return out;
    }

    @Override
    public void eachBefore(Collection<Spot> spots, int most, BiConsumer<Spot, Near> told) {
        ask(() -> keys.nearest(connection, KeyTable.Side.BEFORE, spots, most, told));
    }

    @Override
    public void eachAfter(Collection<Spot> spots, int most, BiConsumer<Spot, Near> told) {
        ask(() -> keys.nearest(connection, KeyTable.Side.AFTER, spots, most, told));
    }

    @Override
    public LongFunction<Member> members(Collection<Long> rows) {
        List<Long> stored =
                rows.stream().filter(row -> !arriving.containsKey(row)).toList();
        LongFunction<Member> members = ask(() -> claims.members(connection, stored));
        return row -> {
            Member member = arriving.get(row);
            return member != null ? member : members.apply(row);
        };
    }

    @Override
    public Collection<Link> links(Collection<Long> rows) {
        return ask(() -> links.of(connection, rows));
    }

    @Override
    public Collection<Link> made(Collection<Long> rows) {
        return ask(() -> links.made(connection, rows)).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public Map<Long, Place> places(Collection<Long> rows) {
        Map<Long, Place> out = new HashMap<>();
        List<Long> stored = new ArrayList<>();
        rows.forEach(row -> {
            if (arrived.containsKey(row)) {
                out.put(row, arrived.get(row));
            } else {
                stored.add(row);
            }
        });
        if (!stored.isEmpty()) {
            out.putAll(ask(() -> placed.places(connection, stored)));
        }
        return out;
    }

    @Override
    public Map<Long, Place> claimsOf(Collection<Long> groups) {
        Map<Long, Place> out = new HashMap<>();
        ask(() -> placed.of(connection, groups))
                .forEach((group, claims) ->
                        claims.forEach((row, claim) -> out.put(row, new Place(claim.turn(), group, claim.level()))));
        Set<Long> asked = Set.copyOf(groups);
        arrived.forEach((row, place) -> {
            if (asked.contains(place.group())) {
                out.put(row, place);
            }
        });
        return out;
    }

    @Override
    public void enter(Map<Long, Member> members) {
        ask(() -> keys.enter(connection, members));
    }

    @Override
    public void leave(Map<Long, Member> members) {
        ask(() -> {
            keys.leave(connection, members);
            placed.leave(connection, members.keySet());
        });
        link(new HashSet<>(links(members.keySet())), List.of());
    }

    @Override
    public void link(Collection<Link> gone, Collection<Link> made) {
        ask(() -> links.change(connection, gone, made));
    }

    @Override
    public void place(Map<Long, Place> now, Map<Long, Place> was) {
        Map<Long, Place> stored = new HashMap<>(now);
        stored.keySet().removeAll(arrived.keySet());
        now.forEach((row, place) -> arrived.computeIfPresent(row, (any, before) -> place));
        ask(() -> placed.place(connection, stored, was, empty));
    }

    /** Once the arriving claims are stored, with the spans in which they count: where they are is at hand. */
    void keep(Map<Long, Span> spans) {
        placed.keep(arrived, spans, empty);
    }

    @Override
    public List<Long> newGroups(int count) {
        List<Long> groups = ask(() -> Sql.list(
                connection,
                "select nextval('group_number') as id from generate_series(1, ?)",
                row -> row.getLong("id"),
                count));
        empty.addAll(groups);
        return groups;
    }
}
