package dev.crosswire.api.store;

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
import java.util.function.LongFunction;

/** Claims as they are compared, by the numbers of their rows. The latest are at hand, packed: among them are most of those asked for. */
final class ComparedClaims {
    private static final int KEPT = 1 << 16;

    private final Latest packed = new Latest(KEPT);
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

    /** Each is made when it is asked for, so that a batch's need not be held together. */
    LongFunction<Member> members(Connection connection, Collection<Long> rows) throws SQLException {
        Map<Long, byte[]> found = new HashMap<>();
        List<Long> others = new ArrayList<>();
        for (Long row : new HashSet<>(rows)) {
            byte[] bytes = packed.get(row);
            if (bytes == null) {
                others.add(row);
            } else {
                found.put(row, bytes);
            }
        }
        for (List<Long> some : Sql.portions(others)) {
            Map<Long, byte[]> read = read(connection, some);
            read.forEach(packed::put);
            found.putAll(read);
        }
        return row -> Member.unpacked(found.get(row));
    }

    private Map<Long, byte[]> read(Connection connection, Collection<Long> rows) throws SQLException {
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
        whole.of(connection, rows)
                .forEach((row, claim) -> made.put(row, claim.member().packed()));
        Sql.all(
                connection,
                "update claim c set compared = now.compared from unnest(?, ?) as now (id, compared) where c.id = now.id",
                made.entrySet(),
                Column.numbers(Map.Entry::getKey),
                Column.bytes(Map.Entry::getValue));
        return made;
    }
}
