package dev.crosswire.ingest.store;

import dev.crosswire.ingest.article.ContentHash;
import dev.crosswire.ingest.article.Fingerprint;
import dev.crosswire.ingest.article.Known;
import dev.crosswire.ingest.article.NearDuplicate;
import dev.crosswire.ingest.article.Step;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table {@code ingest.article}, many rows a statement. */
final class ArticleTable {
    private static final String ADD =
            """
            INSERT INTO ingest.article (id, version, content_hash, withdrawn, url, publisher, headline,
                                        date_published, date_modified, minima, bands)
            SELECT id, version, hash, withdrawn, url, publisher, headline, published, modified, minima, bands::int[]
            FROM unnest(?::text[], ?::bigint[], ?::text[], ?::boolean[], ?::text[], ?::text[], ?::text[], ?::text[],
                        ?::text[], ?::bytea[], ?::text[])
                 AS n(id, version, hash, withdrawn, url, publisher, headline, published, modified, minima, bands)
            ORDER BY id
            ON CONFLICT (id) DO NOTHING""";
    private static final String ROW =
            "SELECT id, version, content_hash, withdrawn, url, publisher, headline, date_published, date_modified"
                    + " FROM ingest.article ";
    private static final String LOCK = ROW + "WHERE id = ANY (?) ORDER BY id FOR UPDATE";
    private static final String FIND = ROW + "WHERE id = ? AND version > 0";
    private static final String UPDATE =
            """
            UPDATE ingest.article a
            SET version = n.version, content_hash = n.hash, withdrawn = n.withdrawn, url = n.url,
                publisher = n.publisher, headline = n.headline,
                date_published = n.published, date_modified = n.modified, minima = n.minima, bands = n.bands::int[]
            FROM unnest(?::text[], ?::bigint[], ?::text[], ?::boolean[], ?::text[], ?::text[], ?::text[], ?::text[],
                        ?::text[], ?::bytea[], ?::text[])
                 AS n(id, version, hash, withdrawn, url, publisher, headline, published, modified, minima, bands)
            WHERE a.id = n.id""";
    private static final int MOST_NEAR = 200;
    private static final String NEAR =
            """
            SELECT o.id, o.publisher, o.url, o.minima, a.minima AS own
            FROM ingest.article a JOIN ingest.article o ON o.bands && a.bands AND o.id <> a.id
            WHERE a.id = ? ORDER BY o.id LIMIT ?""";

    private ArticleTable() {}

    /** Locks the rows until the transaction ends. In one order, against deadlocks. */
    static Map<String, Known> lock(Connection connection, Collection<String> ids) throws SQLException {
        Map<String, Known> known = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setArray(1, connection.createArrayOf("text", ids.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    known.put(row.getString("id"), known(row));
                }
            }
        }
        return known;
    }

    /** Adds rows for articles that had none; whether nobody else had added one of them in the meantime. */
    static boolean add(Connection connection, Collection<Step.NewVersion> versions) throws SQLException {
        return versions.isEmpty() || write(connection, ADD, versions) == versions.size();
    }

    static void update(Connection connection, Collection<Step.NewVersion> versions) throws SQLException {
        if (!versions.isEmpty()) {
            write(connection, UPDATE, versions);
        }
    }

    private static int write(Connection connection, String sql, Collection<Step.NewVersion> versions)
            throws SQLException {
        List<Remembered> rows = versions.stream().map(Remembered::of).toList();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            new Columns<>(connection, statement, rows, 1)
                    .add("text", r -> r.known.id())
                    .add("bigint", r -> r.known.version())
                    .add("text", r -> r.known.hash().hex())
                    .add("boolean", r -> r.known.withdrawn())
                    .add("text", r -> r.known.url())
                    .add("text", r -> r.known.publisher())
                    .add("text", r -> r.known.headline())
                    .add("text", r -> r.known.datePublished())
                    .add("text", r -> r.known.dateModified())
                    .addBytes(r -> r.fingerprint.map(Fingerprint::bytes).orElse(null))
                    .add("text", r -> r.fingerprint.map(ArticleTable::bands).orElse(null));
            return statement.executeUpdate();
        }
    }

    /** PostgreSQL's own way to write an array: an array of arrays could not be taken apart by row. */
    private static String bands(Fingerprint fingerprint) {
        return Arrays.toString(fingerprint.bands()).replace('[', '{').replace(']', '}');
    }

    /** What a row holds of a version. */
    private record Remembered(Known known, Optional<Fingerprint> fingerprint) {
        static Remembered of(Step.NewVersion version) {
            return new Remembered(
                    version.known(), Fingerprint.of(version.article().articleBody()));
        }
    }

    static Optional<Known> find(Connection connection, String id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setString(1, id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(known(row)) : Optional.empty();
            }
        }
    }

    /** The articles that are near-duplicates of this one, the most alike first; at most {@value #MOST_NEAR}. */
    static List<NearDuplicate> near(Connection connection, String id) throws SQLException {
        List<NearDuplicate> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(NEAR)) {
            statement.setString(1, id);
            statement.setInt(2, MOST_NEAR);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Fingerprint own = Fingerprint.of(row.getBytes("own"));
                    double likeness = own.likeness(Fingerprint.of(row.getBytes("minima")));
                    if (likeness >= Fingerprint.NEAR) {
                        found.add(new NearDuplicate(
                                row.getString("id"), row.getString("publisher"), row.getString("url"), likeness));
                    }
                }
            }
        }
        found.sort(
                Comparator.comparingDouble(NearDuplicate::likeness).reversed().thenComparing(NearDuplicate::id));
        return found;
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(
                row.getString("id"),
                row.getLong("version"),
                new ContentHash(row.getString("content_hash")),
                row.getBoolean("withdrawn"),
                row.getString("url"),
                row.getString("publisher"),
                row.getString("headline"),
                row.getString("date_published"),
                row.getString("date_modified"));
    }
}
