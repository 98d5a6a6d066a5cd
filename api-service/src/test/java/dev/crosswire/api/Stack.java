package dev.crosswire.api;

import dev.crosswire.launcher.EmbeddedBroker;
import dev.crosswire.launcher.EmbeddedDatabase;
import dev.crosswire.launcher.TopicProvisioner;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A real broker and a real database for the tests. */
public class Stack implements QuarkusTestResourceLifecycleManager {
    private EmbeddedBroker broker;
    private EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        broker = EmbeddedBroker.start();
        TopicProvisioner.provision(broker.bootstrapServers());
        database = EmbeddedDatabase.start();
        return Map.of(
                "quarkus.datasource.jdbc.acquisition-timeout", "60s",
                "kafka.bootstrap.servers", broker.bootstrapServers(),
                "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                "quarkus.datasource.username", database.username(),
                "quarkus.datasource.password", database.password());
    }

    @Override
    public void stop() {
        if (broker != null) {
            broker.close();
        }
        if (database != null) {
            database.close();
        }
    }
}
