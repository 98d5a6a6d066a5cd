package dev.crosswire.api.stream;

import dev.crosswire.api.store.ChangeTable;
import dev.crosswire.api.store.Database;
import dev.crosswire.api.store.Exclusive;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;

/** Forgets what of the log of changes is older than it is kept. */
@ApplicationScoped
class ChangeRetention {
    private static final long BETWEEN_MS = 600_000;

    private final ChangeTable changes;
    private final long hours;
    private final Exclusive forgetting;

    ChangeRetention(Database database, ChangeTable changes, ApiConfig config) {
        this.changes = changes;
        this.hours = config.changesKept().toHours();
        if (hours < 24) {
            throw new IllegalArgumentException(
                    "crosswire.changes-kept must be a day at least, not " + config.changesKept());
        }
        this.forgetting = new Exclusive("crosswire-forget", database, BETWEEN_MS, connection -> {
            forget(connection);
            return false;
        });
    }

    void start(@Observes StartupEvent event) {
        forgetting.start();
    }

    void stop(@Observes ShutdownEvent event) {
        forgetting.close();
    }

    void forget(Connection connection) throws SQLException {
        changes.forget(connection, hours);
    }
}
