package dev.crosswire.ingest;

import dev.crosswire.launcher.EmbeddedBroker;
import dev.crosswire.launcher.EmbeddedDatabase;
import dev.crosswire.launcher.TopicProvisioner;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A real broker and a real database for a test. Nothing is given up because the machine is slow. */
public class Backing implements QuarkusTestResourceLifecycleManager {
    private EmbeddedBroker broker;
    private EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        broker = EmbeddedBroker.start();
        database = EmbeddedDatabase.start();
        Path folder = temporary();
        TopicProvisioner.provision(broker.bootstrapServers());
        return Map.ofEntries(
                Map.entry("kafka.bootstrap.servers", broker.bootstrapServers()),
                Map.entry("quarkus.datasource.jdbc.url", database.jdbcUrl()),
                Map.entry("quarkus.datasource.username", database.username()),
                Map.entry("quarkus.datasource.password", database.password()),
                Map.entry("quarkus.datasource.jdbc.acquisition-timeout", "60s"),
                Map.entry("crosswire.access.rate", "0"),
                Map.entry("crosswire.ingest.delivery.timeout", "60s"),
                Map.entry("crosswire.ingest.delivery.lease", "10m"),
                Map.entry("crosswire.ingest.fetch.allowed-hosts", "127.0.0.1"),
                Map.entry("crosswire.ingest.fetch.pause", "1ms"),
                Map.entry("crosswire.ingest.fetch.timeout", "60s"),
                Map.entry("crosswire.ingest.fetch.largest", "300000"),
                Map.entry("crosswire.ingest.feeds.callback", "https://crosswire.example/"),
                Map.entry("crosswire.ingest.feeds.every", "1s"),
                Map.entry("crosswire.ingest.feeds.interval", "1s"),
                Map.entry("crosswire.ingest.feeds.shortest", "1s"),
                Map.entry("crosswire.ingest.folder.path", folder.toString()),
                Map.entry("crosswire.ingest.folder.every", "1s"));
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("crosswire-folder");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
