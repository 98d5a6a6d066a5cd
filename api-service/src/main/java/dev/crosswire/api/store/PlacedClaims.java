package dev.crosswire.api.store;

import dev.crosswire.api.reconcile.part.Shelf.Place;
import dev.crosswire.api.reconcile.part.Turn;
import dev.crosswire.api.store.Sql.Column;
import dev.crosswire.api.view.Span;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Where claims stand: in which group, where in the line, and when they count. The groups that were asked for lately are at hand. */
final class PlacedClaims {
    private static final int KEPT = 1 << 15;
    private static final int MEGABYTES = 4;

    private final Latest atHand = new Latest(KEPT, MEGABYTES);

    /** A claim in its group. */
    record Placed(Turn turn, int level, Span span) {}

    /** For when somebody else may have placed claims. */
    void forget() {
        atHand.clear();
    }

    /** For when something changes of claims of these groups that is not told here. */
    void forget(Collection<Long> changed) {
        changed.forEach(atHand::remove);
    }

    /** Where claims are, by the numbers of their rows. */
    Map<Long, Place> places(Connection connection, Collection<Long> rows) throws SQLException {
        Map<Long, Place> places = new HashMap<>();
        Sql.each(
                connection,
                "select id, line_at, line_hash, group_id, level from claim where id = any (?)",
                row -> places.put(
                        row.getLong("id"), new Place(turn(row), row.getLong("group_id"), row.getInt("level"))),
                Sql.numbers(connection, rows));
        return places;
    }

    /** All claims of each of these groups, by the numbers of their rows. */
    Map<Long, Map<Long, Placed>> of(Connection connection, Collection<Long> wanted) throws SQLException {
        Map<Long, Map<Long, Placed>> found = new HashMap<>();
        Set<Long> others = new HashSet<>();
        for (Long group : wanted) {
            if (atHand.hold(group)) {
                found.put(group, PlacedPack.unpacked(atHand.get(group)));
            } else {
                others.add(group);
            }
        }
        if (!others.isEmpty()) {
            Map<Long, Map<Long, Placed>> read = read(connection, others);
            read.forEach((group, claims) -> atHand.put(group, PlacedPack.packed(claims)));
            found.putAll(read);
        }
        return found;
    }

    private static Map<Long, Map<Long, Placed>> read(Connection connection, Collection<Long> groups)
            throws SQLException {
        Map<Long, Map<Long, Placed>> read = new HashMap<>();
        Sql.each(
                connection,
                "select id, line_at, line_hash, group_id, level, known_from, known_until from claim"
                        + " where group_id = any (?)",
                row -> read.computeIfAbsent(row.getLong("group_id"), any -> new TreeMap<>())
                        .put(row.getLong("id"), new Placed(turn(row), row.getInt("level"), Sql.span(row))),
                Sql.numbers(connection, groups));
        return read;
    }

    private static Turn turn(ResultSet row) throws SQLException {
        return new Turn(row.getLong("line_at"), row.getLong("line_hash"));
    }

    /**
     * Puts stored claims into groups: where each is from now on.
     *
     * @param was where they were
     * @param empty groups that hold none yet; those that do then are taken out
     */
    void place(Connection connection, Map<Long, Place> now, Map<Long, Place> was, Set<Long> empty) throws SQLException {
        Sql.all(
                connection,
                "update claim c set group_id = p.group_id, level = p.level"
                        + " from unnest(?, ?, ?) as p (id, group_id, level) where c.id = p.id",
                now.entrySet(),
                Column.numbers(Map.Entry::getKey),
                Column.numbers(claim -> claim.getValue().group()),
                new Column<>("integer", claim -> claim.getValue().level(), Integer[]::new));
        Map<Long, Span> spans = new HashMap<>();
        byGroup(now.keySet(), was).forEach((group, rows) -> takeOut(group, rows, spans));
        keep(now, spans, empty);
    }

    private static Map<Long, List<Long>> byGroup(Collection<Long> rows, Map<Long, Place> places) {
        Map<Long, List<Long>> groups = new HashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(places.get(row).group(), any -> new ArrayList<>())
                .add(row));
        groups.remove(0L);
        return groups;
    }

    private void takeOut(long group, List<Long> rows, Map<Long, Span> spans) {
        byte[] packed = atHand.get(group);
        if (packed != null) {
            Map<Long, Placed> claims = PlacedPack.unpacked(packed);
            for (Long row : rows) {
                Placed gone = claims.remove(row);
                if (gone != null) {
                    spans.put(row, gone.span());
                }
            }
            atHand.put(group, PlacedPack.packed(claims));
        }
    }

    /**
     * Keeps at hand where claims have come, of groups that are.
     *
     * @param spans of the claims; a group of one whose span is not told is at hand no more
     * @param empty groups that hold none yet; those that do then are taken out
     */
    void keep(Map<Long, Place> come, Map<Long, Span> spans, Set<Long> empty) {
        byGroup(come.keySet(), come).forEach((group, rows) -> {
            byte[] packed = atHand.get(group);
            atHand.remove(group);
            boolean first = empty.remove(group);
            if ((first || packed != null) && rows.stream().allMatch(row -> PlacedPack.holds(spans.get(row)))) {
                Map<Long, Placed> claims = first ? new TreeMap<>() : PlacedPack.unpacked(packed);
                for (Long row : rows) {
                    Place place = come.get(row);
                    claims.put(row, new Placed(place.turn(), place.level(), spans.get(row)));
                }
                atHand.put(group, PlacedPack.packed(claims));
            }
        });
    }

    /** Takes claims out of their groups. */
    void leave(Connection connection, Collection<Long> rows) throws SQLException {
        forget(places(connection, rows).values().stream().map(Place::group).toList());
        Sql.update(
                connection,
                "update claim set group_id = 0, level = 0 where id = any (?)",
                Sql.numbers(connection, rows));
    }
}
