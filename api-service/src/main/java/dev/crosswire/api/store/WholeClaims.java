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
import java.util.stream.Collectors;

/** Whole claims, by the numbers of their rows. Some are at hand: those of facts that change again soon. */
final class WholeClaims {
    private static final int KEPT = 2_000;

    private final JsonText json;
    private final Recent<Filed> recent = new Recent<>(KEPT);

    WholeClaims(JsonText json) {
        this.json = json;
    }

    void putAll(Map<Long, Filed> claims) {
        recent.putAll(claims);
    }

    void remove(long row) {
        recent.remove(row);
    }

    void forget() {
        recent.clear();
    }

    Map<Long, Filed> of(Connection connection, Collection<Long> rows) throws SQLException {
        Map<Long, Filed> out = recent.of(rows);
        Set<Long> others = new HashSet<>(rows);
        others.removeAll(out.keySet());
        for (List<Long> some : Sql.portions(others)) {
            Map<Long, Filed> read = read(connection, some);
            recent.putAll(read);
            out.putAll(read);
        }
        return out;
    }

    /** A row as it is stored. */
    private record Row(String body, Publication publication, int ordinal, String story, byte[] compared) {
        Filed filed(Claim claim) {
            Statement statement = Member.isPacked(compared)
                    ? new Statement(
                            claim, publication, Member.unpacked(compared).scope())
                    : Statement.of(claim, publication);
            return new Filed(statement, ordinal, story);
        }
    }

    private Map<Long, Filed> read(Connection connection, Collection<Long> rows) throws SQLException {
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
        return read.entrySet().parallelStream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue()
                .filed(json.read(one.getValue().body(), Claim.class))));
    }
}
