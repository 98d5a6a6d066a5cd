package dev.crosswire.api.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Runs work in transactions. */
@ApplicationScoped
public class Database {
    private final DataSource source;

    public Database(DataSource source) {
        this.source = source;
    }

    /** Something done on a connection. */
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /**
     * Does the work in one transaction: all of it or, where it throws, none.
     *
     * @throws StoreException where the database fails
     */
    public <T> T transaction(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            return commit(connection, work);
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    private static <T> T commit(Connection connection, Work<T> work) throws SQLException {
        boolean done = false;
        try {
            T result = work.on(connection);
            connection.commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                connection.rollback();
            }
        }
    }

    /** A connection of one's own, to be closed by the caller; it commits each statement. */
    public Connection connection() throws SQLException {
        return source.getConnection();
    }
}
