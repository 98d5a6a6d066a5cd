package dev.crosswire.api.store;

import dev.crosswire.api.store.PlacedClaims.Placed;
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

    /**
     * The rows that lie in the reaches or touch them, by group and claim.
     *
     * @param placed the claims of the groups
     */
    Map<Long, Map<Long, List<Held<String>>>> touching(
            Connection connection, Reaches reaches, Map<Long, Map<Long, Placed>> placed) throws SQLException {
        Map<Long, Long> groupOf = new HashMap<>();
        placed.forEach((group, claims) -> claims.keySet().forEach(claim -> groupOf.put(claim, group)));
        Map<Long, Map<Long, List<Held<String>>>> groups = new HashMap<>();
        for (List<Long> some : Sql.portions(groupOf.keySet())) {
            Sql.each(
                    connection,
                    "select claim, fact, known_from, known_until from membership where claim = any (?)",
                    row -> {
                        long claim = row.getLong("claim");
                        Span span = Sql.span(row);
                        if (reaches.whole(groupOf.get(claim)).touches(span)) {
                            groups.computeIfAbsent(groupOf.get(claim), any -> new HashMap<>())
                                    .computeIfAbsent(claim, any -> new ArrayList<>())
                                    .add(new Held<>(span, row.getString("fact")));
                        }
                    },
                    Sql.numbers(connection, some));
        }
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
