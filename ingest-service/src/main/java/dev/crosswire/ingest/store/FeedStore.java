package dev.crosswire.ingest.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The feeds that are read, their state, and which of their entries are done. */
@ApplicationScoped
public class FeedStore {
    private static final String COLUMNS =
            " url, publisher, paused, etag, last_modified, next_poll, last_poll, last_result, failures ";
    /** A poll that never came back is tried again after so long. */
    private static final Duration LEASE = Duration.ofMinutes(30);

    private final Transactions transactions;

    FeedStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** A feed's row. */
    public record Row(
            String url,
            String publisher,
            boolean paused,
            String etag,
            String lastModified,
            Instant nextPoll,
            Instant lastPoll,
            String lastResult,
            int failures) {}

    /** What a poll came to: what to remember, and when to come again. */
    public record Outcome(
            String etag, String lastModified, String result, int failures, boolean pause, Duration again) {}

    /** Adds it unless it is there; whether it was new. */
    public boolean add(String url, String publisher) {
        return update("INSERT INTO ingest.feed (url, publisher) VALUES (?, ?) ON CONFLICT DO NOTHING", url, publisher)
                > 0;
    }

    public boolean remove(String url) {
        return update("DELETE FROM ingest.feed WHERE url = ?", url) > 0;
    }

    /** A feed that goes on is due at once. */
    public boolean pause(String url, boolean paused) {
        return update("UPDATE ingest.feed SET paused = ?, next_poll = now(), failures = 0 WHERE url = ?", paused, url)
                > 0;
    }

    public List<Row> all() {
        return query("SELECT" + COLUMNS + "FROM ingest.feed ORDER BY url");
    }

    /** A feed that is due, left to the caller alone for a while; empty where none is. */
    public Optional<Row> takeDue() {
        return query(
                        "UPDATE ingest.feed SET next_poll = now() + make_interval(secs => ?) WHERE url = ("
                                + "SELECT url FROM ingest.feed WHERE NOT paused AND next_poll <= now()"
                                + " ORDER BY next_poll LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING" + COLUMNS,
                        (double) LEASE.toSeconds())
                .stream()
                .findFirst();
    }

    public void finish(String url, Outcome outcome) {
        update(
                "UPDATE ingest.feed SET etag = ?, last_modified = ?, last_result = ?, failures = ?, last_poll = now(),"
                        + " paused = paused OR ?, next_poll = now() + make_interval(secs => ?) WHERE url = ?",
                outcome.etag(),
                outcome.lastModified(),
                outcome.result(),
                outcome.failures(),
                outcome.pause(),
                outcome.again().toMillis() / 1000.0,
                url);
    }

    /** Lets the feed be polled as soon as can be, unless it is paused. */
    public void due(String url) {
        update("UPDATE ingest.feed SET next_poll = now() WHERE url = ?", url);
    }

    /** Whether the entry was taken in as it is. */
    public boolean isDone(String feed, String entry, String hash) {
        return transactions.call(connection -> {
            try (PreparedStatement statement = prepare(
                            connection,
                            "SELECT 1 FROM ingest.feed_entry WHERE feed_url = ? AND entry_id = ? AND hash = ?",
                            feed,
                            entry,
                            hash);
                    ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        });
    }

    /** The article that the entry became; empty where it became none. */
    public Optional<String> article(String feed, String entry) {
        return transactions.call(connection -> {
            try (PreparedStatement statement = prepare(
                            connection,
                            "SELECT article_id FROM ingest.feed_entry WHERE feed_url = ? AND entry_id = ?",
                            feed,
                            entry);
                    ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
            }
        });
    }

    /** @param article what it became, null where nothing could be made of it */
    public void done(String feed, String entry, String hash, String article) {
        update(
                "INSERT INTO ingest.feed_entry (feed_url, entry_id, hash, article_id)"
                        + " SELECT url, ?, ?, ? FROM ingest.feed WHERE url = ? FOR KEY SHARE"
                        + " ON CONFLICT (feed_url, entry_id) DO UPDATE SET hash = excluded.hash, seen_at = now(),"
                        + " article_id = coalesce(excluded.article_id, ingest.feed_entry.article_id)",
                entry,
                hash,
                article,
                feed);
    }

    private int update(String sql, Object... values) {
        return transactions.call(connection -> {
            try (PreparedStatement statement = prepare(connection, sql, values)) {
                return statement.executeUpdate();
            }
        });
    }

    private List<Row> query(String sql, Object... values) {
        return transactions.call(connection -> {
            List<Row> rows = new ArrayList<>();
            try (PreparedStatement statement = prepare(connection, sql, values);
                    ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(row(row));
                }
            }
            return rows;
        });
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("url"),
                row.getString("publisher"),
                row.getBoolean("paused"),
                row.getString("etag"),
                row.getString("last_modified"),
                instant(row.getTimestamp("next_poll")),
                instant(row.getTimestamp("last_poll")),
                row.getString("last_result"),
                row.getInt("failures"));
    }

    private static Instant instant(Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
