package dev.crosswire.api.store;

import dev.crosswire.api.reconcile.part.Filed;
import dev.crosswire.api.reconcile.part.Member;
import dev.crosswire.api.store.Sql.Column;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;

/** Claims as they are compared, by the numbers of their rows. Those that came or were asked for last are at hand, packed. */
final class ComparedClaims {
    private static final int KEPT = 1 << 17;
    private static final int MEGABYTES = 24;

    private final Latest packed = new Latest(KEPT, MEGABYTES);
    private final WholeClaims whole;

    ComparedClaims(WholeClaims whole) {
        this.whole = whole;
    }

    void put(long row, byte[] bytes) {
        packed.put(row, bytes);
    }

    void remove(long row) {
        packed.remove(row);
    }

    void forget() {
        packed.clear();
    }

    /** Each is made when it is asked for, so that a batch's need not be held together. To be asked before this is called again. */
    LongFunction<Member> members(Connection connection, Collection<Long> rows) throws SQLException {
        Set<Long> wanted = new HashSet<>(rows);
        Map<Long, byte[]> found = read(connection, without(wanted, packed::hold));
        found.forEach(packed::put);
        wanted.removeAll(found.keySet());
        found.putAll(read(connection, without(wanted, packed::has)));
        return row -> {
            byte[] bytes = found.get(row);
            return Member.unpacked(bytes != null ? bytes : packed.get(row));
        };
    }

    /** What is not at hand; of what is, some may be pushed out by what is put in. */
    private static List<Long> without(Set<Long> rows, LongPredicate atHand) {
        return rows.stream().filter(row -> !atHand.test(row)).toList();
    }

    private Map<Long, byte[]> read(Connection connection, List<Long> rows) throws SQLException {
        Map<Long, byte[]> read = new HashMap<>();
        for (List<Long> some : Sql.portions(rows)) {
            read.putAll(portion(connection, some));
        }
        return read;
    }

    private Map<Long, byte[]> portion(Connection connection, List<Long> rows) throws SQLException {
        Map<Long, byte[]> read = new HashMap<>();
        List<Long> unpacked = new ArrayList<>();
        Sql.each(
                connection,
                "select id, compared from claim where id = any (?)",
                row -> {
                    byte[] bytes = row.getBytes("compared");
                    if (Member.isPacked(bytes)) {
                        read.put(row.getLong("id"), bytes);
                    } else {
                        unpacked.add(row.getLong("id"));
                    }
                },
                Sql.numbers(connection, rows));
        if (!unpacked.isEmpty()) {
            read.putAll(packed(connection, unpacked));
        }
        return read;
    }

    /** Of rows that were written before claims were packed as they are now; from now on they are. */
    private Map<Long, byte[]> packed(Connection connection, Collection<Long> rows) throws SQLException {
        Map<Long, byte[]> made = new HashMap<>();
        LongFunction<Filed> claims = whole.of(connection, rows);
        rows.forEach(row -> made.put(row, claims.apply(row).member().packed()));
        Sql.all(
                connection,
                "update claim c set compared = now.compared from unnest(?, ?) as now (id, compared) where c.id = now.id",
                made.entrySet(),
                Column.numbers(Map.Entry::getKey),
                Column.bytes(Map.Entry::getValue));
        return made;
    }
}
