package dev.crosswire.api.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.crosswire.api.Schema;
import dev.crosswire.api.store.ChangeTable;
import dev.crosswire.api.store.Database;
import dev.crosswire.launcher.EmbeddedDatabase;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far back the log of changes goes, by configuration, on a real database. */
class ChangeRetentionTest {
    private static EmbeddedDatabase server;
    private static Database database;

    private final ChangeTable changes = new ChangeTable();

    @BeforeAll
    static void start() {
        server = EmbeddedDatabase.start();
        database = Schema.migrated(server, "api");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** Changes of ten days, five, three, and one ago, in this order. */
    @BeforeEach
    void change() {
        run("delete from change");
        run("update forgotten set position = 0");
        run("insert into change (position, kind, fact, revision, body, at)"
                + " select position, 'claim', 'c' || position, 1, '{}', now() - make_interval(days => days)"
                + " from unnest(array[10, 5, 3, 1]) with ordinality as told (days, position)");
    }

    @ParameterizedTest
    @CsvSource({"P7D, 2", "P4D, 3", "PT48H, 4", "P30D, 1"})
    void whatIsOlderThanItIsKeptIsForgotten(String kept, int first) {
        assertEquals(new ChangeTable.Reach(first, 4), reachAfter(Map.of("crosswire.changes-kept", kept)));
    }

    @Test
    void aWeekIsKeptUnlessConfigured() {
        assertEquals(new ChangeTable.Reach(2, 4), reachAfter(Map.of()));
    }

    @Test
    void lessThanADayIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> reachAfter(Map.of("crosswire.changes-kept", "PT23H")));
    }

    private ChangeTable.Reach reachAfter(Map<String, String> settings) {
        ApiConfig config = new SmallRyeConfigBuilder()
                .withMapping(ApiConfig.class)
                .withDefaultValues(settings)
                .build()
                .getConfigMapping(ApiConfig.class);
        ChangeRetention retention = new ChangeRetention(database, changes, config);
        return database.transaction(connection -> {
            retention.forget(connection);
            return changes.reach(connection);
        });
    }

    private static void run(String sql) {
        database.transaction(connection -> execute(connection, sql));
    }

    private static boolean execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.execute(sql);
        }
    }
}
