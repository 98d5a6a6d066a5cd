package dev.crosswire.api.store;

import dev.crosswire.api.reconcile.part.Filed;
import dev.crosswire.api.reconcile.part.Member;
import dev.crosswire.api.reconcile.question.Statement;
import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Publication;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;

/** Whole claims, by the numbers of their rows. Those that came last are at hand: they are values of facts that are made at once. */
final class WholeClaims {
    private final JsonText json;
    private volatile Map<Long, Filed> arrived = Map.of();

    WholeClaims(JsonText json) {
        this.json = json;
    }

    /** From now on these are at hand, and those before are not. */
    void arrived(Map<Long, Filed> claims) {
        arrived = claims;
    }

    void forget() {
        arrived = Map.of();
    }

    /** Each is made when it is asked for, and each time that it is: of what is stored a text is held, which is a quarter of it. */
    LongFunction<Filed> of(Connection connection, Collection<Long> rows) throws SQLException {
        Map<Long, Filed> known = arrived;
        Map<Long, Row> stored = new HashMap<>();
        Set<Long> others = new HashSet<>(rows);
        others.removeAll(known.keySet());
        for (List<Long> some : Sql.portions(others)) {
            stored.putAll(read(connection, some));
        }
        return row -> {
            Filed claim = known.get(row);
            return claim != null ? claim : stored.get(row).filed(json);
        };
    }

    /** A row as it is stored. */
    private record Row(String body, Publication publication, int ordinal, String story, byte[] compared) {
        Filed filed(JsonText json) {
            Claim claim = json.read(body, Claim.class);
            Statement statement = Member.isPacked(compared)
                    ? new Statement(
                            claim, publication, Member.unpacked(compared).scope())
                    : Statement.of(claim, publication);
            return new Filed(statement, ordinal, story);
        }
    }

    private Map<Long, Row> read(Connection connection, Collection<Long> rows) throws SQLException {
        Map<String, Publication> publications = new HashMap<>();
        Map<Long, Row> read = new HashMap<>();
        Sql.each(
                connection,
                "select c.id, c.body, c.ordinal, c.story, c.compared, r.publication from claim c"
                        + " join reading r on r.article_id = c.article_id and r.version = c.version"
                        + " where c.id = any (?)",
                row -> read.put(
                        row.getLong("id"),
                        new Row(
                                row.getString("body"),
                                publications.computeIfAbsent(
                                        row.getString("publication"), text -> json.read(text, Publication.class)),
                                row.getInt("ordinal"),
                                row.getString("story"),
                                row.getBytes("compared"))),
                Sql.numbers(connection, rows));
        return read;
    }
}
