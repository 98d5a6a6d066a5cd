package dev.crosswire.api.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;

/** The consumer's offsets, written in the transaction that takes the records in. */
@ApplicationScoped
public class OffsetTable {
    /** What feature is not supported: no fault of any record. */
    private static final String NOT_SUPPORTED = "0A000";

    private final AtomicReference<String> schema = new AtomicReference<>();

    /**
     * Goes through while the schema is as it was when this was asked first, or offsets were.
     *
     * @throws SQLException where a newer version of the service has migrated it: what this one writes would not fit
     */
    public void requireSameSchema(Connection connection) throws SQLException {
        String now = Sql.list(
                        connection,
                        "select version from flyway_schema_history where version is not null"
                                + " order by installed_rank desc limit 1",
                        row -> row.getString("version"))
                .get(0);
        schema.compareAndSet(null, now);
        if (!now.equals(schema.get())) {
            throw new SQLException(
                    "the schema is of version " + now + ", and this instance's of " + schema.get(), NOT_SUPPORTED);
        }
    }

    /** The offset to read next. A partition of a topic never seen under this id is read from its start. */
    public Start start(Connection connection, String topic, int partition, String topicId) throws SQLException {
        requireSameSchema(connection);
        Start known = Sql.list(
                        connection,
                        "select topic_id, next from consumer_offset where topic = ? and partition = ? for update",
                        row -> new Start(
                                row.getLong("next"), !row.getString("topic_id").equals(topicId)),
                        topic,
                        partition)
                .stream()
                .findFirst()
                .orElse(null);
        if (known == null || known.recreated()) {
            reset(connection, topic, partition, topicId);
            return new Start(0, known != null);
        }
        return known;
    }

    /**
     * Where to read on.
     *
     * @param recreated whether the topic was made anew since
     */
    public record Start(long next, boolean recreated) {}

    /** Reads the partition from its start again. */
    public void reset(Connection connection, String topic, int partition, String topicId) throws SQLException {
        Sql.update(
                connection,
                "insert into consumer_offset (topic, partition, topic_id, next) values (?, ?, ?, 0)"
                        + " on conflict (topic, partition) do update set topic_id = excluded.topic_id, next = 0",
                topic,
                partition,
                topicId);
    }

    /** The offset to read next, 0 where the partition is not known. */
    public long next(Connection connection, String topic, int partition) throws SQLException {
        return Sql.list(
                        connection,
                        "select next from consumer_offset where topic = ? and partition = ?",
                        row -> row.getLong("next"),
                        topic,
                        partition)
                .stream()
                .findFirst()
                .orElse(0L);
    }

    /** Moves on, unless somebody else has: then the caller must write nothing. */
    public boolean advance(Connection connection, String topic, int partition, long expected, long next)
            throws SQLException {
        return Sql.update(
                        connection,
                        "update consumer_offset set next = ? where topic = ? and partition = ? and next = ?",
                        next,
                        topic,
                        partition,
                        expected)
                == 1;
    }
}
