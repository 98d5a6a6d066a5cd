package dev.crosswire.api.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A query put together from conditions, each with its parameters. */
final class Select {
    private static final int FETCHED_AT_ONCE = 200;

    private final StringBuilder sql;
    private final List<Object> parameters = new ArrayList<>();
    private String glue = " where ";

    Select(String head, Object... parameters) {
        sql = new StringBuilder(head);
        this.parameters.addAll(List.of(parameters));
    }

    Select and(String condition, Object... values) {
        sql.append(glue).append(condition);
        parameters.addAll(List.of(values));
        glue = " and ";
        return this;
    }

    /** Adds the condition where its value is given. */
    Select andIf(Object value, String condition) {
        return value == null ? this : and(condition, value);
    }

    /** Adds the condition where texts are given: one of its placeholder is to be among them. */
    Select andAny(List<String> values, String condition) {
        return values.isEmpty() ? this : and(condition, (Object) values.toArray(String[]::new));
    }

    /** What held at a moment of a table's span, or holds now. */
    Select at(String table, Instant knownAt) {
        return knownAt == null
                ? and(table + ".known_until = 'infinity'")
                : and("%1$s.known_from <= ? and %1$s.known_until > ?".formatted(table), knownAt, knownAt);
    }

    Select tail(String text, Object... values) {
        sql.append(text);
        parameters.addAll(List.of(values));
        return this;
    }

    /** Adds another query as a table of that name. */
    Select nested(Select other, String name) {
        return tail(" (" + other.sql + ") " + name, other.parameters.toArray());
    }

    Select page(Page page, String id, String value) {
        if (page.after() != null) {
            after(page, id, value);
        }
        String direction = page.descending() ? " desc" : "";
        sql.append(" order by ");
        if (value != null) {
            sql.append(value).append(direction).append(", ");
        }
        sql.append(id).append(value == null ? direction : "");
        if (page.limit() != null) {
            tail(" limit ?", page.limit());
        }
        return this;
    }

    private void after(Page page, String id, String value) {
        String than = page.descending() ? "<" : ">";
        if (value == null) {
            and(id + " " + than + " ?", page.after().id());
        } else {
            and(
                    String.format(
                            Locale.ROOT,
                            "%1$s %2$s= ?::timestamptz and (%1$s %2$s ?::timestamptz or %3$s > ?)",
                            value,
                            than,
                            id),
                    page.after().value(),
                    page.after().value(),
                    page.after().id());
        }
    }

    /** Gives each row to the sink as it comes; the connection must not commit each statement. */
    void each(Connection connection, Sql.Row<Item> row, Item.Sink sink) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql.toString())) {
            statement.setFetchSize(FETCHED_AT_ONCE);
            bind(connection, statement);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    sink.accept(row.of(rows));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void bind(Connection connection, PreparedStatement statement) throws SQLException {
        for (int i = 0; i < parameters.size(); i++) {
            Object value = parameters.get(i);
            if (value instanceof String[] texts) {
                statement.setArray(i + 1, connection.createArrayOf("text", texts));
            } else {
                statement.setObject(i + 1, value instanceof Instant moment ? Sql.time(moment) : value);
            }
        }
    }
}
