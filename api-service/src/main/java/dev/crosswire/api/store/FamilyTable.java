package dev.crosswire.api.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The families of types, by name: claims of two families never meet, so that writers who lock families keep from each other's claims. */
final class FamilyTable {
    private final Map<String, UUID> mine = new ConcurrentHashMap<>();

    /**
     * Takes the families' locks, in their order, until the transaction ends.
     *
     * @return whether the last who changed claims of these families was this instance, by a transaction that was committed
     */
    boolean lock(Connection connection, SortedSet<String> families) throws SQLException {
        for (String family : families) {
            Sql.list(
                    connection,
                    "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                    row -> family,
                    "crosswire claims of " + family);
        }
        Map<String, UUID> last = new HashMap<>();
        Sql.list(
                connection,
                "select name, change from family where name = any (?)",
                row -> last.put(row.getString("name"), row.getObject("change", UUID.class)),
                Sql.texts(connection, families));
        boolean known = last.equals(knownOf(families));
        tell(connection, families);
        return known;
    }

    private Map<String, UUID> knownOf(SortedSet<String> families) {
        Map<String, UUID> known = new HashMap<>(mine);
        known.keySet().retainAll(families);
        return known;
    }

    private void tell(Connection connection, SortedSet<String> families) throws SQLException {
        UUID change = UUID.randomUUID();
        Sql.update(
                connection,
                "insert into family (name, change) select name, ? from unnest(?) as name"
                        + " on conflict (name) do update set change = excluded.change",
                change,
                Sql.texts(connection, families));
        families.forEach(family -> mine.put(family, change));
    }
}
