package dev.crosswire.api.stream;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.api.Schema;
import dev.crosswire.api.store.Database;
import dev.crosswire.api.store.OffsetTable;
import dev.crosswire.launcher.EmbeddedDatabase;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each record counts once, whoever delivers it and how often, on a real database. */
class IntakeTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final TopicPartition PARTITION = new TopicPartition("topic", 0);

    private static EmbeddedDatabase server;
    private static Database database;
    private final OffsetTable offsets = new OffsetTable();
    private final List<String> buried = new ArrayList<>();
    private final Cursors mine = new Cursors();

    @BeforeAll
    static void start() {
        server = EmbeddedDatabase.start();
        database = Schema.migrated(server, "api");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void empty() {
        database.transaction(connection -> {
            execute(connection, "drop table if exists taken");
            execute(connection, "create table taken (value text primary key)");
            execute(connection, "truncate consumer_offset");
            return offsets.start(connection, "topic", 0, "id-1");
        });
        mine.assigned(PARTITION, 0);
    }

    @Test
    void aBatchThatComesTwiceIsTakenOnce() {
        intake(mine).take(batch(0, "a", "b"));
        intake(mine).take(batch(0, "a", "b", "c"));
        assertEquals(List.of("a", "b", "c"), taken());
        assertEquals(3, next());
        assertEquals(List.of(), buried);
    }

    /** The owner before has a batch in hand still when the next one begins where the database says. */
    @Test
    void whereAPartitionChangesHandsEachRecordIsTakenOnceAndNoneIsLeft() {
        Cursors before = new Cursors();
        before.assigned(PARTITION, 0);
        intake(before).take(batch(0, "a", "b"));
        intake(mine).take(batch(0, "a", "b", "c"));
        intake(before).take(batch(2, "c", "d", "e"));
        intake(mine).take(batch(3, "d"));
        intake(mine).take(batch(4, "e", "f"));
        assertEquals(List.of("a", "b", "c", "d", "e", "f"), taken());
        assertEquals(6, next());
        assertEquals(List.of(), buried);
    }

    @Test
    void whoWasAskedToLeaveAPartitionWritesNothingMoreOfIt() {
        Cursors before = new Cursors();
        before.assigned(PARTITION, 0);
        Intake<String> leaving = new Intake<>(
                database,
                offsets,
                before,
                record -> {
                    before.lost(PARTITION);
                    return read(record);
                },
                IntakeTest::write,
                (record, reason) -> {},
                new Progress());
        intake(mine).take(batch(0, "a"));
        leaving.take(batch(0, "a", "b"));
        assertEquals(List.of("a"), taken());
        assertEquals(1, next());
    }

    @Test
    void aPartitionThatWasSetBackIsLeft() {
        intake(mine).take(batch(0, "a", "b"));
        database.transaction(connection -> offsets.start(connection, "topic", 0, "id-2"));
        intake(mine).take(batch(2, "c"));
        assertEquals(List.of("a", "b"), taken());
        assertEquals(0, next());
        assertTrue(mine.owned().isEmpty());
    }

    @Test
    void aPartitionThatIsNotOursIsLeft() {
        mine.lost(PARTITION);
        intake(mine).take(batch(0, "a"));
        assertEquals(List.of(), taken());
        assertEquals(0, next());
    }

    @Test
    void whatCannotBeTakenIsBuriedAndTheRestGoesOn() {
        intake(mine).take(batch(0, "a", "unreadable", "b", "\u0000", "a", "breaks the core", "c"));
        assertEquals(List.of("a", "b", "c"), taken());
        assertEquals(List.of("unreadable", "\u0000", "a", "breaks the core"), buried);
        assertEquals(7, next());
    }

    /** As an instance that is still of the version before while a rolling upgrade goes on. */
    @Test
    void whoIsOlderThanTheSchemaTakesNothingAndBuriesNothing() throws Exception {
        intake(mine).take(batch(0, "a"));
        migrate(
                "insert into flyway_schema_history values (1000, '1000', 'newer', 'SQL', 'newer', 0, 'x', now(), 0, true)");
        Progress progress = new Progress();
        Thread older = new Thread(() -> intake(mine, progress).take(batch(1, "b")));
        try {
            older.start();
            await().atMost(SOON).until(() -> progress.failure() != null);
            assertTrue(progress.failure().contains("1000"), progress.failure());
            assertEquals(List.of("a"), taken());
            assertEquals(List.of(), buried);
        } finally {
            migrate("delete from flyway_schema_history where installed_rank = 1000");
            older.join();
        }
        assertEquals(List.of("a", "b"), taken());
    }

    private static void migrate(String statement) {
        database.transaction(connection -> {
            execute(connection, statement);
            return null;
        });
    }

    @Test
    void aRecreatedTopicIsReadFromItsStart() {
        intake(mine).take(batch(0, "a", "b"));
        OffsetTable.Start same = database.transaction(connection -> offsets.start(connection, "topic", 0, "id-1"));
        assertEquals(new OffsetTable.Start(2, false), same);
        OffsetTable.Start other = database.transaction(connection -> offsets.start(connection, "topic", 0, "id-2"));
        assertEquals(new OffsetTable.Start(0, true), other);
    }

    private Intake<String> intake(Cursors cursors) {
        return intake(cursors, new Progress());
    }

    private Intake<String> intake(Cursors cursors, Progress progress) {
        return new Intake<>(
                database,
                offsets,
                cursors,
                IntakeTest::read,
                IntakeTest::write,
                (record, reason) -> buried.add(new String(record.value(), StandardCharsets.UTF_8)),
                progress);
    }

    private static String read(ConsumerRecord<String, byte[]> record) {
        String value = new String(record.value(), StandardCharsets.UTF_8);
        if (value.equals("unreadable")) {
            throw new IllegalArgumentException(value);
        }
        return value;
    }

    private static void write(Connection connection, List<String> values) throws SQLException {
        for (String value : values) {
            if (value.equals("breaks the core")) {
                throw new IllegalStateException(value);
            }
            try (PreparedStatement statement = connection.prepareStatement("insert into taken values (?)")) {
                statement.setString(1, value);
                statement.executeUpdate();
            }
        }
    }

    private static ConsumerRecords<String, byte[]> batch(long from, String... values) {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        Stream.of(values)
                .forEach(value -> records.add(new ConsumerRecord<>(
                        "topic", 0, from + records.size(), value, value.getBytes(StandardCharsets.UTF_8))));
        return new ConsumerRecords<>(Map.of(PARTITION, records), Map.of());
    }

    private static List<String> taken() {
        return database.transaction(connection -> {
            List<String> values = new ArrayList<>();
            try (PreparedStatement statement = connection.prepareStatement("select value from taken order by value");
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        });
    }

    private long next() {
        return database.transaction(connection -> offsets.start(connection, "topic", 0, "id-1"))
                .next();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }
}
