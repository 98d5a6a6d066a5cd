package dev.crosswire.api.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The facts of a batch: what was stored of them, and what is to be. Their texts are written as groups come, and held no longer; a row
 * that takes the place of another group's waits for that group, which may still go by it.
 */
final class FactBatch {
    private final FactTable table;
    private final Map<List<Object>, FactTable.Row> before = new HashMap<>();
    private final List<FactTable.Row> rows = new ArrayList<>();
    private final List<FactTable.Written> waiting = new ArrayList<>();

    /** @param old the rows stored of all groups of the batch, by group and fact */
    FactBatch(FactTable table, Map<Long, Map<String, List<FactTable.Row>>> old) {
        this.table = table;
        old.values().forEach(group -> group.values().forEach(fact -> fact.forEach(row -> before.put(row.key(), row))));
    }

    /** Takes the rows that some groups should have. */
    void add(Connection connection, Collection<FactTable.Row> some) throws SQLException {
        List<FactTable.Row> changed =
                some.stream().filter(row -> !isStored(row)).toList();
        List<FactTable.Written> free = new ArrayList<>();
        for (FactTable.Written written : table.withTexts(connection, changed)) {
            (takesAnothersPlace(written.row()) ? waiting : free).add(written);
        }
        table.write(connection, free);
        some.forEach(row -> rows.add(row.withoutText()));
    }

    private boolean takesAnothersPlace(FactTable.Row row) {
        FactTable.Row was = before.get(row.key());
        return was != null && was.group() != row.group();
    }

    private boolean isStored(FactTable.Row row) {
        FactTable.Row was = before.get(row.key());
        return was != null && was.body().equals(row.body());
    }

    /** Once all groups have come: removes rows that are no more, and moves the ends of those of which the fact is as it was. */
    void settle(Connection connection) throws SQLException {
        table.write(connection, waiting);
        Map<List<Object>, FactTable.Row> gone = new HashMap<>(before);
        List<FactTable.Row> moved = new ArrayList<>();
        for (FactTable.Row row : rows) {
            FactTable.Row was = gone.remove(row.key());
            if (isStored(row)
                    && (!was.equals(row) || was.body().claims() != row.body().claims())) {
                moved.add(row);
            }
        }
        table.remove(connection, gone.values());
        table.move(connection, moved);
    }

    /** What changed for those who follow the view. */
    Told told() {
        return new Told(before.values(), rows);
    }
}
