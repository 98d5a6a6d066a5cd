package dev.crosswire.api.store;

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
        Sql.batch(connection, "delete from membership where claim = ? and known_from = ?", gone, row ->
                new Object[] {row.claim(), row.span().from()});
        Sql.batch(
                connection,
                "insert into membership (claim, fact, known_from, known_until) values (?, ?, ?, ?)",
                added,
                row -> new Object[] {
                    row.claim(), row.fact(), row.span().from(), row.span().until()
                });
    }
}
