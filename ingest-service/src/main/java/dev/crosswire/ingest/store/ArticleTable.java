package dev.crosswire.ingest.store;

import dev.crosswire.ingest.article.ContentHash;
import dev.crosswire.ingest.article.Known;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The table {@code ingest.article}, many rows a statement. */
final class ArticleTable {
    private static final String CREATE =
            """
            INSERT INTO ingest.article (id)
            SELECT unnest(?::text[]) AS id ORDER BY id
            ON CONFLICT (id) DO NOTHING""";
    private static final String LOCK =
            """
            SELECT id, version, content_hash, withdrawn, url, publisher, headline, date_published, date_modified
            FROM ingest.article WHERE id = ANY (?) ORDER BY id FOR UPDATE""";
    private static final String SAVE =
            """
            UPDATE ingest.article a
            SET version = n.version, content_hash = n.hash, withdrawn = n.withdrawn, url = n.url,
                publisher = n.publisher, headline = n.headline,
                date_published = n.published, date_modified = n.modified
            FROM unnest(?::text[], ?::bigint[], ?::text[], ?::boolean[], ?::text[], ?::text[], ?::text[], ?::text[],
                        ?::text[]) AS n(id, version, hash, withdrawn, url, publisher, headline, published, modified)
            WHERE a.id = n.id""";

    private ArticleTable() {}

    /** Makes rows for those that have none, so that there is something to lock; in one order, against deadlocks. */
    static void create(Connection connection, Collection<String> ids) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CREATE)) {
            statement.setArray(1, connection.createArrayOf("text", ids.toArray()));
            statement.executeUpdate();
        }
    }

    /** Locks the rows until the transaction ends. An article without a version yet is not in the map. */
    static Map<String, Known> lock(Connection connection, Collection<String> ids) throws SQLException {
        Map<String, Known> known = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setArray(1, connection.createArrayOf("text", ids.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    if (row.getLong("version") > 0) {
                        known.put(row.getString("id"), known(row));
                    }
                }
            }
        }
        return known;
    }

    static void save(Connection connection, Collection<Known> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SAVE)) {
            new Columns<>(connection, statement, rows, 1)
                    .add("text", Known::id)
                    .add("bigint", Known::version)
                    .add("text", k -> k.hash().hex())
                    .add("boolean", Known::withdrawn)
                    .add("text", Known::url)
                    .add("text", Known::publisher)
                    .add("text", Known::headline)
                    .add("text", Known::datePublished)
                    .add("text", Known::dateModified);
            statement.executeUpdate();
        }
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
