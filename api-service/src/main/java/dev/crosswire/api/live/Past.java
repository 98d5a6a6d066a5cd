package dev.crosswire.api.live;

import dev.crosswire.api.store.ChangeTable;
import dev.crosswire.api.store.ChangeTable.Change;
import dev.crosswire.api.store.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What facts were before they changed. Who asks for all facts never needs it, so that it is read where somebody asks, together with
 * that of the changes which follow: they will be asked for next.
 */
@ApplicationScoped
class Past {
    private static final int AT_ONCE = 200;
    private static final int KEPT = 1_000;

    private final Database database;
    private final ChangeTable changes;
    private final Map<Long, Optional<String>> known = new LinkedHashMap<>();

    Past(Database database, ChangeTable changes) {
        this.database = database;
        this.changes = changes;
    }

    /** A fact as it was told of before a change of it; null where it was not, or that is forgotten. */
    synchronized String before(Change change) {
        Optional<String> before = known.get(change.position());
        if (before == null) {
            Map<Long, Optional<String>> read =
                    database.transaction(connection -> changes.before(connection, change.position(), AT_ONCE));
            before = read.getOrDefault(change.position(), Optional.empty());
            keep(read);
        }
        return before.orElse(null);
    }

    /** What was read first goes first. */
    private void keep(Map<Long, Optional<String>> read) {
        known.putAll(read);
        Iterator<Long> first = known.keySet().iterator();
        for (int over = known.size() - KEPT; over > 0; over--) {
            first.next();
            first.remove();
        }
    }
}
