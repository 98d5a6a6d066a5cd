package dev.crosswire.api.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * A view that was built anew from the topics' beginning, in a schema of its own, takes the place of the one that was
 * served. Whoever follows the changes hears of what differs alone: the log, how far each consumer has come, and who
 * subscribed are carried over.
 */
@ApplicationScoped
public class Replayed {
    private static final String NAME = "[a-z_][a-z0-9_]{0,50}";
    private static final List<String> CARRIED = List.of("relay", "forgotten", "subscription", "dead_delivery");

    /** What came of the attempt. */
    public enum Outcome {
        /** The new view is the one that is served. */
        DONE,
        /** There is no such schema, such as when it took the place already. */
        ABSENT,
        /** The new view has not read as far as the one that is served, which stays. */
        BEHIND
    }

    private final Database database;

    Replayed(Database database) {
        this.database = database;
    }

    /**
     * What was served before stays in a schema whose name ends in {@code _before}, until the next time.
     *
     * @param schema of the new view
     * @throws IllegalArgumentException where that is no name of a schema
     */
    public Outcome takePlace(String schema) {
        if (!schema.matches(NAME)) {
            throw new IllegalArgumentException("not the name of a schema: " + schema);
        }
        return database.transaction(connection -> {
            int patience = connection.getNetworkTimeout();
            connection.setNetworkTimeout(Runnable::run, 0);
            try {
                return takePlace(connection, schema);
            } finally {
                connection.setNetworkTimeout(Runnable::run, patience);
            }
        });
    }

    /** All facts are compared, which may take longer than any other statement. */
    private static Outcome takePlace(Connection connection, String schema) throws SQLException {
        Sql.list(connection, "select pg_advisory_xact_lock(hashtextextended('crosswire-replayed', 0))", row -> 0);
        if (Sql.list(connection, "select 1 from pg_namespace where nspname = ?", row -> 1, schema)
                .isEmpty()) {
            return Outcome.ABSENT;
        }
        String served = Sql.list(connection, "select current_schema() as name", row -> row.getString("name"))
                .get(0);
        if (isBehind(connection, schema, served)) {
            return Outcome.BEHIND;
        }
        Sql.update(connection, "set local search_path to " + schema);
        carryOver(connection, served);
        tellFacts(connection, served);
        tellClaims(connection, schema, served);
        exchange(connection, schema, served);
        return Outcome.DONE;
    }

    private static boolean isBehind(Connection connection, String schema, String served) throws SQLException {
        return !Sql.list(
                        connection,
                        "select 1 from " + served + ".consumer_offset o join " + schema + ".consumer_offset n"
                                + " using (topic, partition) where n.next < o.next",
                        row -> 1)
                .isEmpty();
    }

    /** What does not follow from the readings. */
    private static void carryOver(Connection connection, String served) throws SQLException {
        for (String table : CARRIED) {
            Sql.update(connection, "delete from " + table);
            Sql.update(connection, "insert into " + table + " select * from " + served + "." + table);
        }
        Sql.update(connection, "delete from change");
        Sql.update(
                connection,
                "insert into change (position, kind, fact, revision, body, at)"
                        + " select position, kind, fact, revision, body, at from " + served + ".change");
        Sql.update(
                connection,
                "insert into erasure as e select * from " + served + ".erasure on conflict (article_id)"
                        + " do update set version = greatest(e.version, excluded.version)");
    }

    private static void tellFacts(Connection connection, String served) throws SQLException {
        Sql.update(
                connection,
                "create temp table told on commit drop as"
                        + " select id, n.body is not null as live, r.successor from (" + facts("") + ") n"
                        + " full join (" + facts(served + ".") + ") o using (id)"
                        + " left join fact_revision r on r.fact = id"
                        + " where (n.body, n.turns) is distinct from (o.body, o.turns)");
        Sql.update(connection, "delete from fact_revision");
        Sql.update(connection, "insert into fact_revision select * from " + served + ".fact_revision");
        Sql.update(
                connection,
                "insert into fact_revision as r (fact, revision, live, successor)"
                        + " select id, 1, live, case when live then null else successor end from told"
                        + " on conflict (fact) do update set revision = r.revision + 1,"
                        + " live = excluded.live, successor = excluded.successor");
        ChangeTable.append(
                connection,
                "select 'fact', r.fact, r.revision, case when r.live then " + ChangeTable.FACT_JSON + " end"
                        + " from told join fact_revision r on r.fact = told.id"
                        + " left join fact f on f.id = r.fact and f.known_until = 'infinity'");
    }

    private static String facts(String of) {
        return "select f.id, f.body, (select count(*) from " + of + "fact t where t.id = f.id and t.turn) as turns"
                + " from " + of + "fact f where f.known_until = 'infinity'";
    }

    private static void tellClaims(Connection connection, String schema, String served) throws SQLException {
        ChangeTable.append(
                connection,
                "select 'claim', claim_id, coalesce(n.version, 0), n.body"
                        + " from (" + claims(schema) + ") n full join (" + claims(served) + ") o using (claim_id)"
                        + " where n.body is distinct from o.body");
    }

    private static String claims(String of) {
        return "select c.claim_id, c.version, " + ClaimReader.CLAIM_JSON + " as body from " + of + ".claim c"
                + " join " + of + ".membership m on m.claim = c.id and m.known_until = 'infinity'"
                + " join " + of + ".reading p on p.article_id = c.article_id and p.version = c.version";
    }

    private static void exchange(Connection connection, String schema, String served) throws SQLException {
        Sql.update(connection, "drop schema if exists " + served + "_before cascade");
        Sql.update(connection, "alter schema " + served + " rename to " + served + "_before");
        Sql.update(connection, "alter schema " + schema + " rename to " + served);
    }
}
