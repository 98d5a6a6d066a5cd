package dev.crosswire.ingest;

import dev.crosswire.launcher.EmbeddedBroker;
import dev.crosswire.launcher.EmbeddedDatabase;
import dev.crosswire.launcher.TopicProvisioner;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A real broker and a real database for a test. */
public class Backing implements QuarkusTestResourceLifecycleManager {
    private EmbeddedBroker broker;
    private EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        broker = EmbeddedBroker.start();
        database = EmbeddedDatabase.start();
        TopicProvisioner.provision(broker.bootstrapServers());
        return Map.of(
                "kafka.bootstrap.servers", broker.bootstrapServers(),
                "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                "quarkus.datasource.username", database.username(),
                "quarkus.datasource.password", database.password(),
                "crosswire.ingest.delivery.timeout", "4s");
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
        if (broker != null) {
            broker.close();
        }
    }
}
