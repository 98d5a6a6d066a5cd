package dev.crosswire.api.store;

import dev.crosswire.api.store.Sql.Column;
import dev.crosswire.api.view.Held;
import dev.crosswire.api.view.Span;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which fact each claim was a value of, and when. */
@ApplicationScoped
class MembershipTable {

    /** A claim's row was a value of the fact over the span. */
    record Row(long claim, String fact, Span span) {}

    private static final Column<Row> CLAIM = Column.numbers(Row::claim);
    private static final Column<Row> FROM = Column.times(row -> row.span().from());

    /** The rows that lie in the reaches or touch them, by group and claim. */
    Map<Long, Map<Long, List<Held<String>>>> touching(Connection connection, Reaches reaches) throws SQLException {
        Map<Long, Map<Long, List<Held<String>>>> groups = new HashMap<>();
        Sql.list(
                connection,
                "select c.group_id, m.claim, m.fact, m.known_from, m.known_until"
                        + " from unnest(?, ?, ?) as reach (group_id, first, last)"
                        + " cross join lateral (select id, group_id from claim where group_id = reach.group_id offset 0) c"
                        + " cross join lateral (select * from membership where claim = c.id"
                        + " and known_until >= reach.first and known_from <= reach.last offset 0) m",
                row -> groups.computeIfAbsent(row.getLong("group_id"), any -> new HashMap<>())
                        .computeIfAbsent(row.getLong("claim"), any -> new ArrayList<>())
                        .add(new Held<>(Sql.span(row), row.getString("fact"))),
                reaches.parameters(connection));
        return groups;
    }

    void remove(Connection connection, Collection<Long> claims) throws SQLException {
        Sql.update(connection, "delete from membership where claim = any (?)", Sql.numbers(connection, claims));
    }

    void replace(Connection connection, Collection<Row> old, Collection<Row> rows) throws SQLException {
        Set<Row> gone = new HashSet<>(old);
        rows.forEach(gone::remove);
        Set<Row> added = new HashSet<>(rows);
        old.forEach(added::remove);
        Sql.all(
                connection,
                "delete from membership m using unnest(?, ?) as gone (claim, known_from)"
                        + " where m.claim = gone.claim and m.known_from = gone.known_from",
                gone,
                CLAIM,
                FROM);
        Sql.all(
                connection,
                "insert into membership (claim, known_from, fact, known_until) select * from unnest(?, ?, ?, ?)",
                added,
                CLAIM,
                FROM,
                Column.texts(Row::fact),
                Column.times(row -> row.span().until()));
    }
}
