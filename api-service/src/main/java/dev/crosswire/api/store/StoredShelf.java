package dev.crosswire.api.store;

import dev.crosswire.api.reconcile.part.Link;
import dev.crosswire.api.reconcile.part.Member;
import dev.crosswire.api.reconcile.part.Shelf;
import dev.crosswire.api.reconcile.part.Turn;
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

    /** @param arriving claims that are not stored yet, by the numbers that they will have */
    StoredShelf(Connection connection, ClaimTable claims, KeyTable keys, LinkTable links, Map<Long, Member> arriving) {
        this.connection = connection;
        this.claims = claims;
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

    private java.sql.Array numbers(Collection<Long> values) throws SQLException {
        return Sql.numbers(connection, values);
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
            out.putAll(placed("id", stored));
        }
        return out;
    }

    @Override
    public Map<Long, Place> claimsOf(Collection<Long> groups) {
        Map<Long, Place> out = placed("group_id", groups);
        Set<Long> asked = Set.copyOf(groups);
        arrived.forEach((row, place) -> {
            if (asked.contains(place.group())) {
                out.put(row, place);
            }
        });
        return out;
    }

    private Map<Long, Place> placed(String by, Collection<Long> numbers) {
        Map<Long, Place> out = new HashMap<>();
        ask(() -> Sql.list(
                connection,
                "select id, line_at, line_hash, group_id, level from claim where " + by + " = any (?)",
                row -> out.put(
                        row.getLong("id"),
                        new Place(
                                new Turn(row.getLong("line_at"), row.getLong("line_hash")),
                                row.getLong("group_id"),
                                row.getInt("level"))),
                numbers(numbers)));
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
            Sql.update(
                    connection,
                    "update claim set group_id = 0, level = 0 where id = any (?)",
                    numbers(members.keySet()));
        });
        link(new HashSet<>(links(members.keySet())), List.of());
    }

    @Override
    public void link(Collection<Link> gone, Collection<Link> made) {
        ask(() -> links.change(connection, gone, made));
    }

    @Override
    public void place(Map<Long, Place> rows) {
        List<Long> moved = new ArrayList<>(rows.keySet());
        moved.removeIf(arrived::containsKey);
        rows.forEach((row, place) -> arrived.computeIfPresent(row, (any, before) -> place));
        ask(() -> Sql.update(
                connection,
                "update claim set group_id = p.group_id, level = p.level"
                        + " from unnest(?::bigint[], ?::bigint[], ?::bigint[]) as p (id, group_id, level)"
                        + " where claim.id = p.id",
                numbers(moved),
                numbers(moved.stream().map(row -> rows.get(row).group()).toList()),
                numbers(moved.stream().map(row -> (long) rows.get(row).level()).toList())));
    }

    @Override
    public List<Long> newGroups(int count) {
        return ask(() -> Sql.list(
                connection,
                "select nextval('group_number') as id from generate_series(1, ?)",
                row -> row.getLong("id"),
                count));
    }
}
