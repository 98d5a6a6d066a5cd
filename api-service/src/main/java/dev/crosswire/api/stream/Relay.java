package dev.crosswire.api.stream;

import dev.crosswire.api.store.ChangeTable;
import dev.crosswire.api.store.ChangeTable.Change;
import dev.crosswire.api.store.Database;
import dev.crosswire.api.store.Exclusive;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/**
 * Passes the log of changes on: one instance publishes them to the topic in their order. A crash between publishing and
 * writing that down publishes the same revisions again, in the same order.
 */
@ApplicationScoped
class Relay {
    private static final int BATCH = 500;
    private static final long PUBLISH_MS = 50;

    private final ChangeTable changes;
    private final FactTopic topic;
    private final boolean publishing;
    private final Exclusive publisher;
    private Connection lent;
    private FactTopic.Way way;

    Relay(Database database, ChangeTable changes, FactTopic topic, ApiConfig config) {
        this.changes = changes;
        this.topic = topic;
        this.publishing = config.publishing();
        this.publisher = new Exclusive("crosswire-relay", database, PUBLISH_MS, this::publish);
    }

    void start(@Observes StartupEvent event) {
        if (publishing) {
            publisher.start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        publisher.close();
    }

    private boolean publish(Connection connection) throws SQLException {
        FactTopic.Way open = way(connection);
        List<Change> next = changes.after(connection, changes.published(connection, topic.name()), BATCH, Set.of());
        if (next.isEmpty()) {
            return false;
        }
        try {
            open.send(next.stream()
                    .filter(change -> change.kind() == ChangeTable.Kind.FACT)
                    .toList());
        } catch (RuntimeException e) {
            lent = null;
            throw e;
        }
        changes.published(connection, topic.name(), next.get(next.size() - 1).position());
        return true;
    }

    /** With each connection, which holds the lock of who publishes, goes a way of its own: whose lock is lost sends nothing. */
    private FactTopic.Way way(Connection connection) {
        if (connection != lent) {
            if (way != null) {
                way.close();
            }
            way = topic.open();
            lent = connection;
        }
        return way;
    }
}
