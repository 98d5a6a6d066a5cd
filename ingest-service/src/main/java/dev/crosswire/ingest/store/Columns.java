package dev.crosswire.ingest.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Function;

/** Sets a statement's parameters, one array a column, from rows. */
final class Columns<R> {
    private final Connection connection;
    private final PreparedStatement statement;
    private final Collection<R> rows;
    private int next;

    /** @param first the first column's parameter */
    Columns(Connection connection, PreparedStatement statement, Collection<R> rows, int first) {
        this.connection = connection;
        this.statement = statement;
        this.rows = rows;
        this.next = first;
    }

    /** @param type PostgreSQL's name of the element's type */
    Columns<R> add(String type, Function<R, Object> value) throws SQLException {
        return add(type, rows.stream().map(value).toArray());
    }

    Columns<R> addBytes(Function<R, byte[]> value) throws SQLException {
        return add("bytea", rows.stream().map(value).toArray(byte[][]::new));
    }

    private Columns<R> add(String type, Object[] elements) throws SQLException {
        statement.setArray(next++, connection.createArrayOf(type, elements));
        return this;
    }
}
