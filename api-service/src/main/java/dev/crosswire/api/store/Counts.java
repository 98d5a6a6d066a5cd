package dev.crosswire.api.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** Counts of what is kept, for metrics. */
@ApplicationScoped
public class Counts {
    private final Database database;

    Counts(Database database) {
        this.database = database;
    }

    /** How many facts there are now of each status. */
    public Map<String, Long> factsByStatus() {
        return database.transaction(connection -> {
            Map<String, Long> counts = new HashMap<>();
            Sql.list(
                    connection,
                    "select status, count(*) as facts from fact where known_until = 'infinity' group by status",
                    row -> counts.put(row.getString("status"), row.getLong("facts")));
            return counts;
        });
    }

    /** How many changes wait to be published. */
    public long waitingChanges(String topic) {
        return database.transaction(connection -> Sql.list(
                        connection,
                        "select count(*) as n from change"
                                + " where position > coalesce((select published from relay where topic = ?), 0)",
                        row -> row.getLong("n"),
                        topic)
                .get(0));
    }
}
