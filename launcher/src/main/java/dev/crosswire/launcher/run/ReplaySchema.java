package dev.crosswire.launcher.run;

import dev.crosswire.launcher.EmbeddedDatabase;
import dev.crosswire.launcher.RunFailure;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** Where a view is built beside the one that is kept. */
record ReplaySchema(int port) {
    private static final String NAME = "api_replay";

    /** What makes of an api-service one that builds a view of its own, and tells nobody. */
    static final Map<String, String> BESIDE =
            Map.of("CROSSWIRE_SCHEMA", NAME, "CROSSWIRE_PUBLISHING", "false", "CROSSWIRE_INSTANCE", "api-replay");

    /** What makes it begin by putting that view in the place of the other. */
    static final Map<String, String> IN_PLACE = Map.of("CROSSWIRE_REPLAYED", NAME);

    private static final String BEHIND =
            """
            select coalesce(sum(abs(coalesce(o.next, 0) - coalesce(n.next, 0))), 0)
            from api.consumer_offset o full join api_replay.consumer_offset n using (topic, partition)""";

    /** What an earlier attempt left. */
    void drop() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists " + NAME + " cascade");
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    /** By how many offsets the two views are apart. */
    long behind() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(BEHIND)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                EmbeddedDatabase.jdbcUrl(port), EmbeddedDatabase.USERNAME, EmbeddedDatabase.PASSWORD);
    }

    private static RunFailure refused(SQLException e) {
        return new RunFailure("The database refuses: " + e.getMessage());
    }
}
