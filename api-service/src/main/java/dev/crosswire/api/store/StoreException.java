package dev.crosswire.api.store;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.List;

/** The database could not do it. */
public class StoreException extends RuntimeException {
    /** Classes of SQLSTATE that blame the data: bad values, broken constraints, programs too large. */
    private static final List<String> DATA = List.of("21", "22", "23", "54");

    public StoreException(SQLException cause) {
        super(cause.getMessage(), cause);
    }

    /** Whether the same data would fail again: otherwise the database is away, busy or stopped a deadlock. */
    public boolean blamesData() {
        SQLException cause = (SQLException) getCause();
        String state = cause.getSQLState();
        return !(cause instanceof SQLTransientException)
                && state != null
                && DATA.stream().anyMatch(state::startsWith);
    }
}
