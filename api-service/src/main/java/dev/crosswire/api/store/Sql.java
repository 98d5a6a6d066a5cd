package dev.crosswire.api.store;

import dev.crosswire.api.view.Span;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;

/** Small things that JDBC lacks. {@link Instant#MAX} is the database's 'infinity'. */
public final class Sql {
    /** As many rows as the driver holds at once: a batch of readings may ask for some hundred thousand. */
    private static final int ROWS_AT_ONCE = 2_000;

    private static final int SENT_AT_ONCE = 1_000;

    private Sql() {}

    /** Makes a value of a row. */
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Takes a row. */
    interface Taken {
        void take(ResultSet row) throws SQLException;
    }

    static <T> List<T> list(Connection connection, String sql, Row<T> row, Object... parameters) throws SQLException {
        List<T> list = new ArrayList<>();
        each(connection, sql, one -> list.add(row.of(one)), parameters);
        return list;
    }

    /** Takes row by row, and holds none of them. */
    static void each(Connection connection, String sql, Taken taken, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(ROWS_AT_ONCE);
            bind(statement, parameters);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    taken.take(rows);
                }
            }
        }
    }

    static int update(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            return statement.executeUpdate();
        }
    }

    /** Binds a row's values for each item, and sends all at once. */
    static <T> void batch(Connection connection, String sql, Collection<T> items, Values<T> values)
            throws SQLException {
        if (items.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (T item : items) {
                bind(statement, values.of(item));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** The parameters that an item gives. */
    interface Values<T> {
        Object[] of(T item) throws SQLException;
    }

    /** A column of the rows that are sent at once: its type in the database, and a row's value. */
    record Column<T>(String type, Function<T, Object> value, IntFunction<Object[]> array) {
        Column(String type, Function<T, Object> value) {
            this(type, value, Object[]::new);
        }

        static <T> Column<T> bytes(Function<T, byte[]> value) {
            return new Column<>("bytea", value::apply, byte[][]::new);
        }

        static <T> Column<T> numbers(Function<T, Long> value) {
            return new Column<>("bigint", value::apply, Long[]::new);
        }

        static <T> Column<T> texts(Function<T, String> value) {
            return new Column<>("text", value::apply, String[]::new);
        }

        static <T> Column<T> truths(Function<T, Boolean> value) {
            return new Column<>("boolean", value::apply, Boolean[]::new);
        }

        static <T> Column<T> times(Function<T, Instant> value) {
            return new Column<>("timestamptz", row -> text(value.apply(row)));
        }

        private Array of(Connection connection, List<T> rows) throws SQLException {
            Object[] values = array.apply(rows.size());
            for (int i = 0; i < values.length; i++) {
                values[i] = value.apply(rows.get(i));
            }
            return connection.createArrayOf(type, values);
        }
    }

    /**
     * Sends rows, each column as an array: hundreds are one statement, bound and planned once, and no more are written out in
     * memory at a time.
     *
     * @param sql with a parameter for each column, to be unnested
     */
    @SafeVarargs
    static <T> void all(Connection connection, String sql, Collection<T> rows, Column<T>... columns)
            throws SQLException {
        for (List<T> some : portions(rows, SENT_AT_ONCE)) {
            Object[] arrays = new Object[columns.length];
            for (int i = 0; i < arrays.length; i++) {
                arrays[i] = columns[i].of(connection, some);
            }
            update(connection, sql, arrays);
        }
    }

    static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            Object value = parameters[i];
            statement.setObject(i + 1, value instanceof Instant moment ? time(moment) : value);
        }
    }

    static Object time(Instant moment) {
        return moment.equals(Instant.MAX) ? OffsetDateTime.MAX : moment.atOffset(ZoneOffset.UTC);
    }

    /** As many at a time as the driver holds rows. */
    static <T> List<List<T>> portions(Collection<T> all) {
        return portions(all, ROWS_AT_ONCE);
    }

    private static <T> List<List<T>> portions(Collection<T> all, int size) {
        List<T> list = List.copyOf(all);
        return IntStream.range(0, (list.size() + size - 1) / size)
                .mapToObj(i -> list.subList(i * size, Math.min(list.size(), (i + 1) * size)))
                .toList();
    }

    static Array texts(Connection connection, Collection<String> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }

    static Array numbers(Connection connection, Collection<Long> values) throws SQLException {
        return connection
                .unwrap(PGConnection.class)
                .createArrayOf(
                        "bigint", values.stream().mapToLong(value -> value).toArray());
    }

    static Array times(Connection connection, Collection<Instant> values) throws SQLException {
        return connection.createArrayOf(
                "timestamptz", values.stream().map(Sql::text).toArray());
    }

    private static String text(Instant moment) {
        return moment.equals(Instant.MAX) ? "infinity" : moment.toString();
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.equals(OffsetDateTime.MAX) ? Instant.MAX : moment.toInstant();
    }

    static Span span(ResultSet row) throws SQLException {
        return new Span(instant(row, "known_from"), instant(row, "known_until"));
    }

    /**
     * Until the transaction ends rows are found by their indexes alone, by one process, and tables joined in the order that a
     * statement names them in. A young table has no statistics by which the planner could know that a few rows by key are
     * wanted, and what it plans then is kept for the statement: it shared a look at every claim out among processes, rather
     * than find those of a few hundred groups. Where it must not choose, a statement joins by {@code lateral … offset 0}.
     */
    static void byIndexes(Connection connection) throws SQLException {
        list(
                connection,
                "select set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true),"
                        + " set_config('enable_mergejoin', 'off', true), set_config('enable_material', 'off', true),"
                        + " set_config('enable_bitmapscan', 'off', true), set_config('enable_sort', 'off', true),"
                        + " set_config('join_collapse_limit', '1', true),"
                        + " set_config('max_parallel_workers_per_gather', '0', true)",
                row -> true);
    }

    /** Takes the lock of that name for as long as the connection holds it, unless another connection has it. */
    public static boolean tryLock(Connection connection, String name) throws SQLException {
        return list(
                        connection,
                        "select pg_try_advisory_lock(hashtextextended(?, 0)) as taken",
                        row -> row.getBoolean("taken"),
                        name)
                .get(0);
    }

    public static void unlock(Connection connection, String name) throws SQLException {
        list(
                connection,
                "select pg_advisory_unlock(hashtextextended(?, 0)) as freed",
                row -> row.getBoolean("freed"),
                name);
    }
}
