package dev.crosswire.ingest.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;

/** Runs work in one database transaction, and tells a database that is away from a mistake. */
@ApplicationScoped
class Transactions {
    /** Classes of SQLSTATE that a later try may mend: connection, rollback, resources, operator, system. */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "57", "58");

    private final DataSource database;

    Transactions(DataSource database) {
        this.database = database;
    }

    interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    /** @throws StoreUnavailable where the database is away or too busy; nothing is then known to have happened */
    <T> T call(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.in(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                rollBack(connection, e);
                throw e;
            }
        } catch (SQLException e) {
            if (isPassing(e)) {
                throw new StoreUnavailable(e);
            }
            throw new IllegalStateException("the database refuses", e);
        }
    }

    private static void rollBack(Connection connection, Exception cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private static boolean isPassing(SQLException e) {
        String state = e.getSQLState();
        return state == null || state.length() < 2 || PASSING.contains(state.substring(0, 2));
    }
}
