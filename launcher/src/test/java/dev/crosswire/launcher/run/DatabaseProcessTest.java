package dev.crosswire.launcher.run;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.launcher.EmbeddedDatabase;
import dev.crosswire.launcher.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseProcessTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String ENDLESS = "SELECT count(*) FROM generate_series(1, 1000000000000)";

    /** The statement's process does not hear of PostgreSQL's end, and would keep the next from starting. */
    @Test
    void aDatabaseKilledWithItsKeeperAmidAStatementStartsAgain(@TempDir Path directory) throws Exception {
        int port = Ports.free();
        Process keeper = keep(directory, port);
        Thread busy = new Thread(() -> assertThrows(SQLException.class, () -> ask(port, ENDLESS)));
        busy.start();
        await().atMost(PATIENCE).until(() -> ask(port, running(ENDLESS)).equals("1"));

        kill(Memory.ofPostgres(directory).flatMap(ProcessHandle::of).orElseThrow());
        kill(keeper.toHandle());

        EmbeddedDatabase.start(directory.resolve("database"), port).close();
        busy.join();
    }

    /** A run looks for free ports before it starts anything. */
    @Test
    void aDatabaseWhoseKeeperWasKilledGivesUpItsPort(@TempDir Path directory) throws Exception {
        int port = Ports.free();
        kill(keep(directory, port).toHandle());
        assertFalse(Ports.isFree(port));

        EmbeddedDatabase.endLeftover(directory.resolve("database"));
        assertTrue(Ports.isFree(port));
    }

    private static Process keep(Path directory, int port) throws IOException {
        Path ready = directory.resolve("ready");
        Process keeper = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DatabaseProcess.class.getName(),
                        directory.resolve("database").toString(),
                        Integer.toString(port),
                        ready.toString())
                .inheritIO()
                .start();
        await().atMost(PATIENCE).until(() -> Files.exists(ready));
        return keeper;
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    private static String running(String sql) {
        return "SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND query = '" + sql + "'";
    }

    private static String ask(int port, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        EmbeddedDatabase.jdbcUrl(port), EmbeddedDatabase.USERNAME, EmbeddedDatabase.PASSWORD);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
