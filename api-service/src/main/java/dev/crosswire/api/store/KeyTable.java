package dev.crosswire.api.store;

import dev.crosswire.api.reconcile.part.Member;
import dev.crosswire.api.reconcile.part.Shelf.Near;
import dev.crosswire.api.reconcile.part.Shelf.Spot;
import dev.crosswire.api.reconcile.part.Turn;
import dev.crosswire.api.reconcile.question.Gist;
import dev.crosswire.api.store.Sql.Column;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The lists in which claims find each other, by key. The ends of those that were asked for lately are at hand: nearly all
 * claims come last in the line, and look at a hundred before them.
 */
final class KeyTable {
    /** How many ends are at hand: nine in ten of the lists that there are at all are found among them, and most of the long ones. */
    private static final int KEPT = 20_000;

    private final Recent<KeyEnd> ends = new Recent<>(KEPT);
    private final KeyEntries entries = new KeyEntries();

    /** Where in a list to look from a spot. */
    enum Side {
        BEFORE("<", "desc"),
        AFTER(">", "asc");

        private final String than;
        private final String order;

        Side(String than, String order) {
            this.than = than;
            this.order = order;
        }

        private boolean known(KeyEnd end, Turn turn, int most) {
            return this == BEFORE ? end.knowsBefore(turn, most) : end.knowsAfter(turn);
        }

        private void each(KeyEnd end, Spot spot, int most, BiConsumer<Spot, Near> told) {
            if (this == BEFORE) {
                end.eachBefore(spot.turn(), most, near -> told.accept(spot, near));
            } else {
                end.eachAfter(spot.turn(), most, near -> told.accept(spot, near));
            }
        }
    }

    /** For when somebody else may have changed the lists, or what was changed was not committed. */
    void forget() {
        ends.clear();
        entries.clear();
    }

    /** Tells of the claims nearest to each spot on one side, the nearest first. */
    void nearest(Connection connection, Side side, Collection<Spot> spots, int most, BiConsumer<Spot, Near> told)
            throws SQLException {
        Map<Long, KeyEnd> known = ends(connection, spots);
        List<Spot> deep = new ArrayList<>();
        for (Spot spot : spots) {
            KeyEnd end = known.get(spot.key());
            if (side.known(end, spot.turn(), most)) {
                side.each(end, spot, most, told);
            } else {
                deep.add(spot);
            }
        }
        if (!deep.isEmpty()) {
            stored(connection, side, deep, most, told);
        }
    }

    private Map<Long, KeyEnd> ends(Connection connection, Collection<Spot> spots) throws SQLException {
        Set<Long> keys = new HashSet<>();
        spots.forEach(spot -> keys.add(spot.key()));
        Map<Long, KeyEnd> known = ends.of(keys);
        keys.removeAll(known.keySet());
        if (!keys.isEmpty()) {
            entries.sweep(named -> {
                ends.each(end -> end.mark(named));
                known.values().forEach(end -> end.mark(named));
            });
            Map<Long, KeyEnd> read = read(connection, keys);
            ends.putAll(read);
            known.putAll(read);
        }
        return known;
    }

    private Map<Long, KeyEnd> read(Connection connection, Collection<Long> keys) throws SQLException {
        Map<Long, KeyEnd> read = new HashMap<>();
        Map<Long, Integer> sizes = new HashMap<>();
        Map<Long, Integer> put = new HashMap<>();
        keys.forEach(key -> read.put(key, new KeyEnd(entries)));
        Sql.each(
                connection,
                "select s.key, k.line_at, k.line_hash, k.claim, k.gist, k.words from unnest(?::bigint[]) as s (key)"
                        + " cross join lateral (select line_at, line_hash, claim, gist, words from claim_key k"
                        + " where k.key = s.key order by k.key desc, k.line_at desc, k.line_hash desc limit "
                        + KeyEnd.SHORTENED + ") k",
                row -> {
                    long key = row.getLong(1);
                    KeyEnd end = read.get(key);
                    Turn turn = new Turn(row.getLong(2), row.getLong(3));
                    Near near = new Near(row.getLong(4), new Gist(row.getLong(5), row.getLong(6)));
                    end.add(turn, put.computeIfAbsent(near.claim(), any -> entries.put(turn, near)));
                    if (sizes.merge(key, 1, Integer::sum) == KeyEnd.SHORTENED) {
                        end.hasMore();
                    }
                },
                Sql.numbers(connection, keys));
        return read;
    }

    /** Columns are asked for by their places: looking up their names is most of what so many rows cost. */
    private static void stored(
            Connection connection, Side side, List<Spot> spots, int most, BiConsumer<Spot, Near> told)
            throws SQLException {
        Sql.each(
                connection,
                "select s.n, k.claim, k.gist, k.words from unnest(?::bigint[], ?::bigint[], ?::bigint[]) with ordinality"
                        + " as s (key, line_at, line_hash, n) cross join lateral (select claim, gist, words from claim_key k"
                        + " where k.key = s.key and (k.line_at, k.line_hash) " + side.than + " (s.line_at, s.line_hash)"
                        + " order by k.key " + side.order + ", k.line_at " + side.order + ", k.line_hash " + side.order
                        + " limit " + most + ") k",
                row -> told.accept(
                        spots.get(row.getInt(1) - 1),
                        new Near(row.getLong(2), new Gist(row.getLong(3), row.getLong(4)))),
                Sql.numbers(connection, spots.stream().map(Spot::key).toList()),
                Sql.numbers(
                        connection, spots.stream().map(spot -> spot.turn().at()).toList()),
                Sql.numbers(
                        connection,
                        spots.stream().map(spot -> spot.turn().hash()).toList()));
    }

    /** A claim in a key's list, as it is stored. */
    private record Line(long key, Turn turn, Near near) {}

    private static final Column<Line> KEY = Column.numbers(Line::key);
    private static final Column<Line> AT = Column.numbers(line -> line.turn().at());
    private static final Column<Line> HASH = Column.numbers(line -> line.turn().hash());
    private static final Column<Line> CLAIM = Column.numbers(line -> line.near().claim());

    private static List<Line> lines(Map<Long, Member> members) {
        List<Line> lines = new ArrayList<>();
        members.forEach((row, member) -> {
            Near near = new Near(row, member.scope().gist());
            member.keys().forEach(key -> lines.add(new Line(key, member.turn(), near)));
        });
        return lines;
    }

    void enter(Connection connection, Map<Long, Member> members) throws SQLException {
        List<Line> lines = lines(members);
        Sql.all(
                connection,
                "insert into claim_key (key, line_at, line_hash, claim, gist, words)"
                        + " select * from unnest(?, ?, ?, ?, ?, ?)",
                lines,
                KEY,
                AT,
                HASH,
                CLAIM,
                Column.numbers(line -> line.near().gist().slots()),
                Column.numbers(line -> line.near().gist().words()));
        Map<Near, Integer> put = new IdentityHashMap<>();
        lines.forEach(line -> {
            KeyEnd end = ends.get(line.key());
            if (end != null) {
                end.add(line.turn(), put.computeIfAbsent(line.near(), near -> entries.put(line.turn(), near)));
            }
        });
    }

    void leave(Connection connection, Map<Long, Member> members) throws SQLException {
        List<Line> lines = lines(members);
        Sql.all(
                connection,
                "delete from claim_key k using unnest(?, ?, ?, ?) as gone (key, line_at, line_hash, claim)"
                        + " where k.key = gone.key and k.line_at = gone.line_at and k.line_hash = gone.line_hash"
                        + " and k.claim = gone.claim",
                lines,
                KEY,
                AT,
                HASH,
                CLAIM);
        lines.forEach(line -> ends.remove(line.key()));
    }
}
