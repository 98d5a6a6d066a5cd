package dev.crosswire.api.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who is to be told of what by webhook, and how far they have been. */
@ApplicationScoped
public class SubscriptionTable {
    private static final String COLUMNS =
            "select s.id, s.url, s.secret, s.filter, s.position, s.attempts, s.failure, s.created,"
                    + " (select count(*) from dead_delivery d where d.subscription = s.id) as dead,"
                    + " (select d.failure from dead_delivery d where d.subscription = s.id"
                    + " order by d.position desc limit 1) as dead_failure from subscription s";

    private final Database database;

    SubscriptionTable(Database database) {
        this.database = database;
    }

    /**
     * A subscription.
     *
     * @param secret signs what is sent
     * @param filter the question, as the client put it: JSON
     * @param position the last change told of, or passed over
     * @param attempts that the delivery at hand has taken without success
     * @param failure what became of the last attempt, null where it succeeded
     * @param dead deliveries given up
     * @param deadFailure why the last of them was, null where none was
     */
    public record Subscription(
            String id,
            String url,
            String secret,
            String filter,
            long position,
            int attempts,
            String failure,
            Instant created,
            int dead,
            String deadFailure) {}

    public void add(String id, String url, String secret, String filter) {
        database.transaction(connection -> Sql.update(
                connection,
                "insert into subscription (id, url, secret, filter, position)"
                        + " values (?, ?, ?, ?, (select coalesce(max(position), 0) from change))",
                id,
                url,
                secret,
                filter));
    }

    public boolean remove(String id) {
        return database.transaction(connection -> Sql.update(connection, "delete from subscription where id = ?", id))
                == 1;
    }

    public Optional<Subscription> find(String id) {
        return database
                .transaction(
                        connection -> Sql.list(connection, COLUMNS + " where s.id = ?", SubscriptionTable::read, id))
                .stream()
                .findFirst();
    }

    public void each(Page page, Item.Sink sink, Form form) {
        Select select = new Select(COLUMNS).page(page, "s.id", null);
        database.transaction(connection -> {
            select.each(
                    connection, row -> new Item(new Page.Key(null, row.getString("id")), form.json(read(row))), sink);
            return null;
        });
    }

    /** Writes a subscription as JSON. */
    public interface Form {
        String json(Subscription subscription);
    }

    /** Those that have something before them and are not waiting to try again. */
    public List<Subscription> due(Connection connection, int most) throws SQLException {
        return new ArrayList<>(Sql.list(
                connection,
                COLUMNS + " where s.next_attempt <= now()"
                        + " and s.position < (select coalesce(max(position), 0) from change)"
                        + " order by s.next_attempt limit ?",
                SubscriptionTable::read,
                most));
    }

    /** All up to the position is told, or not worth telling. */
    public void told(String id, long position) {
        database.transaction(connection -> Sql.update(
                connection,
                "update subscription set position = ?, attempts = 0, failure = null, next_attempt = now() where id = ?",
                position,
                id));
    }

    /** The delivery failed, and is to be tried again. */
    public void failed(String id, String failure, Instant next) {
        database.transaction(connection -> Sql.update(
                connection,
                "update subscription set attempts = attempts + 1, failure = ?, next_attempt = ? where id = ?",
                failure,
                next,
                id));
    }

    /** The delivery is given up; what comes after it is not. */
    public void givenUp(String id, long position, String failure) {
        database.transaction(connection -> {
            Sql.update(
                    connection,
                    "insert into dead_delivery (subscription, position, failure) select id, ?, ? from subscription"
                            + " where id = ? on conflict do nothing",
                    position,
                    failure,
                    id);
            return Sql.update(
                    connection,
                    "update subscription set position = ?, attempts = 0, failure = ?, next_attempt = now()"
                            + " where id = ?",
                    position,
                    failure,
                    id);
        });
    }

    private static Subscription read(ResultSet row) throws SQLException {
        return new Subscription(
                row.getString("id"),
                row.getString("url"),
                row.getString("secret"),
                row.getString("filter"),
                row.getLong("position"),
                row.getInt("attempts"),
                row.getString("failure"),
                Sql.instant(row, "created"),
                row.getInt("dead"),
                row.getString("dead_failure"));
    }
}
