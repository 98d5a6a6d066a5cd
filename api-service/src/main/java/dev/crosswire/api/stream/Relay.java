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
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Passes the log of changes on: one instance publishes them to the topic in their order. A crash between publishing and writing that down publishes the same revisions again, in the same order.
 */
@ApplicationScoped
class Relay {
    private static final int BATCH = 500;
    private static final long PUBLISH_MS = 50;
    private static final long FORGET_MS = 600_000;

    private final ChangeTable changes;
    private final FactTopic topic;
    private final String topicName;
    private final boolean publishing;
    private final Exclusive publisher;
    private final Exclusive forgetter;

    Relay(
            Database database,
            ChangeTable changes,
            FactTopic topic,
            @ConfigProperty(name = "mp.messaging.outgoing.facts.topic") String topicName,
            ApiConfig config) {
        this.changes = changes;
        this.topic = topic;
        this.topicName = topicName;
        this.publishing = config.publishing();
        long hours = config.changesKept().toHours();
        publisher = new Exclusive("crosswire-relay", database, PUBLISH_MS, this::publish);
        forgetter = new Exclusive("crosswire-forget", database, FORGET_MS, connection -> {
            changes.forget(connection, hours);
            return false;
        });
    }

    void start(@Observes StartupEvent event) {
        if (publishing) {
            publisher.start();
        }
        forgetter.start();
    }

    void stop(@Observes ShutdownEvent event) {
        publisher.close();
        forgetter.close();
    }

    private boolean publish(Connection connection) throws SQLException {
        List<ChangeTable.Change> next = changes.after(connection, changes.published(connection, topicName), BATCH);
        if (next.isEmpty()) {
            return false;
        }
        CompletableFuture.allOf(next.stream()
                        .filter(change -> change.kind() == ChangeTable.Kind.FACT)
                        .map(topic::send)
                        .toArray(CompletableFuture[]::new))
                .join();
        changes.published(connection, topicName, next.get(next.size() - 1).position());
        return true;
    }
}
