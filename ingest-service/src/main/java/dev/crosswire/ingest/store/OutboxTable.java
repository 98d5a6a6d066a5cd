package dev.crosswire.ingest.store;

import dev.crosswire.ingest.article.ArticleRecord;
import dev.crosswire.ingest.article.VersionKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The table {@code ingest.outbox}, many rows a statement. Leases run by the database's clock. */
final class OutboxTable {
    private static final String ADD =
            """
            INSERT INTO ingest.outbox (id, version, value, reserved_at, owner, leased_until)
            SELECT n.id, n.version, n.value, n.reserved_at, ?, now() + make_interval(secs => ?)
            FROM unnest(?::text[], ?::bigint[], ?::bytea[], ?::timestamptz[]) AS n(id, version, value, reserved_at)""";
    private static final String FORGET = "DELETE FROM ingest.outbox WHERE id = ANY (?)";
    private static final String DELETE =
            """
            DELETE FROM ingest.outbox o USING unnest(?::text[], ?::bigint[]) AS k(id, version)
            WHERE o.id = k.id AND o.version = k.version""";
    private static final String PENDING =
            """
            SELECT o.id, o.version FROM ingest.outbox o
            JOIN unnest(?::text[], ?::bigint[]) AS k(id, version) USING (id, version)""";
    private static final String TAKE_OVER =
            """
            UPDATE ingest.outbox SET owner = ?, leased_until = now() + make_interval(secs => ?)
            WHERE (id, version) IN (
                SELECT id, version FROM ingest.outbox WHERE leased_until <= now() AND owner = ANY (?)
                ORDER BY id, version LIMIT ? FOR UPDATE SKIP LOCKED)
            RETURNING id, version, value, reserved_at""";
    private static final String RELEASE =
            """
            UPDATE ingest.outbox o SET leased_until = now(), owner = CASE WHEN ? THEN '' ELSE owner END
            FROM unnest(?::text[], ?::bigint[]) AS k(id, version)
            WHERE o.id = k.id AND o.version = k.version AND o.owner = ?""";
    private static final String ABANDON = "UPDATE ingest.outbox SET leased_until = now() WHERE owner = ?";
    private static final String LAPSED = "SELECT DISTINCT owner FROM ingest.outbox WHERE leased_until <= now()";
    private static final String COUNT = "SELECT count(*) FROM ingest.outbox";

    /** RETURNING keeps no order, and the versions of an article must be sent as they were made. */
    private static final Comparator<ArticleRecord> IN_ORDER = Comparator.comparing(
                    (ArticleRecord record) -> record.key().id())
            .thenComparing(record -> record.key().version());

    private OutboxTable() {}

    static void add(Connection connection, Collection<ArticleRecord> records, String owner, Duration lease)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ADD)) {
            statement.setString(1, owner);
            statement.setDouble(2, lease.toMillis() / 1000.0);
            new Columns<>(connection, statement, records, 3)
                    .add("text", r -> r.key().id())
                    .add("bigint", r -> r.key().version())
                    .addBytes(ArticleRecord::value)
                    .add("timestamptz", r -> r.timestamp().toString());
            statement.executeUpdate();
        }
    }

    /** What was to be sent of these articles is sent no more. */
    static void forget(Connection connection, Collection<String> ids) throws SQLException {
        if (!ids.isEmpty()) {
            try (PreparedStatement statement = connection.prepareStatement(FORGET)) {
                statement.setArray(1, connection.createArrayOf("text", ids.toArray()));
                statement.executeUpdate();
            }
        }
    }

    /** A crash of the database may lose this transaction, though it is committed. */
    static void commitSoon(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SET LOCAL synchronous_commit = off")) {
            statement.execute();
        }
    }

    static void delete(Connection connection, Collection<VersionKey> keys) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DELETE)) {
            setKeys(connection, statement, keys);
            statement.executeUpdate();
        }
    }

    /** What another has taken over meanwhile stays that one's. What is settled was sent by nobody. */
    static void release(Connection connection, Collection<VersionKey> keys, String owner, boolean settled)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(RELEASE)) {
            statement.setBoolean(1, settled);
            setKeys(connection, statement, keys, 2);
            statement.setString(4, owner);
            statement.executeUpdate();
        }
    }

    static void abandon(Connection connection, String owner) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ABANDON)) {
            statement.setString(1, owner);
            statement.executeUpdate();
        }
    }

    static Set<VersionKey> pending(Connection connection, Collection<VersionKey> keys) throws SQLException {
        Set<VersionKey> pending = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(PENDING)) {
            setKeys(connection, statement, keys);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    pending.add(new VersionKey(row.getString(1), row.getLong(2)));
                }
            }
        }
        return pending;
    }

    /** Who may have sent what may be taken over; empty for nobody. */
    static Set<String> lapsed(Connection connection) throws SQLException {
        Set<String> owners = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(LAPSED);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                owners.add(row.getString(1));
            }
        }
        return owners;
    }

    static List<ArticleRecord> takeOver(Connection connection, Set<String> from, String owner, Duration lease, int most)
            throws SQLException {
        List<ArticleRecord> taken = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(TAKE_OVER)) {
            statement.setString(1, owner);
            statement.setDouble(2, lease.toMillis() / 1000.0);
            statement.setArray(3, connection.createArrayOf("text", from.toArray()));
            statement.setInt(4, most);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    taken.add(record(row));
                }
            }
        }
        taken.sort(IN_ORDER);
        return taken;
    }

    static long count(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(COUNT);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static ArticleRecord record(ResultSet row) throws SQLException {
        return new ArticleRecord(
                new VersionKey(row.getString("id"), row.getLong("version")),
                row.getBytes("value"),
                row.getObject("reserved_at", OffsetDateTime.class)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toInstant());
    }

    private static void setKeys(Connection connection, PreparedStatement statement, Collection<VersionKey> keys)
            throws SQLException {
        setKeys(connection, statement, keys, 1);
    }

    private static void setKeys(
            Connection connection, PreparedStatement statement, Collection<VersionKey> keys, int first)
            throws SQLException {
        new Columns<>(connection, statement, keys, first)
                .add("text", VersionKey::id)
                .add("bigint", VersionKey::version);
    }
}
