package dev.crosswire.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
    @Test
    void isDurableAndLocal() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start()) {
            assertEquals("on", ask(database, "SHOW fsync"));
            assertEquals("on", ask(database, "SHOW full_page_writes"));
            assertEquals("on", ask(database, "SHOW synchronous_commit"));
            assertEquals("127.0.0.1", ask(database, "SHOW listen_addresses"));
        }
    }

    @Test
    void keepsItsRowsOverARestartOnAnotherPort(@TempDir Path directory) throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, Ports.free())) {
            execute(database, "CREATE TABLE kept(word text); INSERT INTO kept VALUES ('Слава → 💬')");
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, Ports.free())) {
            assertEquals("Слава → 💬", ask(database, "SELECT word FROM kept"));
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
