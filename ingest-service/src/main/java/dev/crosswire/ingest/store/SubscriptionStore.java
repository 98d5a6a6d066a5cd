package dev.crosswire.ingest.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** The subscriptions at hubs, by feed. */
@ApplicationScoped
public class SubscriptionStore {
    private final Transactions transactions;

    SubscriptionStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** @param token the last part of the callback's address */
    public record Row(String feed, String hub, String topic, String token, String secret) {}

    /**
     * Keeps the subscription, unless one at that hub for that topic is confirmed for another day or was asked for within
     * the last: a hub is not to be asked at every poll.
     *
     * @return whether it is to be asked for
     */
    public boolean begin(Row row) {
        return update(
                        """
                        INSERT INTO ingest.subscription AS s (feed_url, hub, topic, token, secret, asked_at)
                        SELECT url, ?, ?, ?, ?, now() FROM ingest.feed WHERE url = ?
                        ON CONFLICT (feed_url) DO UPDATE
                        SET hub = excluded.hub, topic = excluded.topic, token = excluded.token,
                            secret = excluded.secret, asked_at = now(), until = NULL
                        WHERE (s.hub, s.topic) <> (excluded.hub, excluded.topic)
                           OR s.asked_at < now() - interval '1 day'
                              AND coalesce(s.until, '-infinity') < now() + interval '1 day'""",
                        row.hub(),
                        row.topic(),
                        row.token(),
                        row.secret(),
                        row.feed())
                > 0;
    }

    public Optional<Row> find(String token) {
        return transactions.call(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(
                    "SELECT feed_url, hub, topic, token, secret FROM ingest.subscription WHERE token = ?")) {
                statement.setString(1, token);
                try (ResultSet row = statement.executeQuery()) {
                    return row.next() ? Optional.of(row(row)) : Optional.empty();
                }
            }
        });
    }

    /** The hub promises to tell of news for so many seconds. */
    public void confirm(String token, long seconds) {
        update(
                "UPDATE ingest.subscription SET until = now() + make_interval(secs => ?) WHERE token = ?",
                (double) seconds,
                token);
    }

    /** The hub will not tell; it is asked again in a day. */
    public void deny(String token) {
        update("UPDATE ingest.subscription SET until = NULL WHERE token = ?", token);
    }

    private int update(String sql, Object... values) {
        return transactions.call(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                return statement.executeUpdate();
            }
        });
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("feed_url"),
                row.getString("hub"),
                row.getString("topic"),
                row.getString("token"),
                row.getString("secret"));
    }
}
