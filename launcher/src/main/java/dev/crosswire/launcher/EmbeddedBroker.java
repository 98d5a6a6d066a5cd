package dev.crosswire.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.utils.Time;

/**
 * A real Apache Kafka broker (KRaft, broker and controller in one node) in this JVM, listening on 127.0.0.1 alone; by
 * itself, or one of a cluster.
 */
public final class EmbeddedBroker implements AutoCloseable {
    /** The cluster's id is kept with its data, so every start of the embedded run must use the same. */
    private static final String CLUSTER_ID = "Y3Jvc3N3aXJlLWxvY2FsMQ";

    private final KafkaRaftServer server;
    private final int port;
    private final Runnable cleanup;

    private EmbeddedBroker(KafkaRaftServer server, int port, Runnable cleanup) {
        this.server = server;
        this.port = port;
        this.cleanup = cleanup;
    }

    /** Starts an empty broker on a free port; its data is deleted when it is closed. */
    public static EmbeddedBroker start() {
        Path directory = Directories.temporary("crosswire-broker");
        return start(directory, ClusterPorts.alone(Ports.free()), 1, null, () -> Directories.delete(directory));
    }

    /** The same, with a further way in for clients who come by TLS. */
    public static EmbeddedBroker start(BrokerDoor door) {
        Path directory = Directories.temporary("crosswire-broker");
        return start(directory, ClusterPorts.alone(Ports.free()), 1, door, () -> Directories.delete(directory));
    }

    /** Starts a broker on the data in {@code directory}, which is created where it is missing, and kept. */
    public static EmbeddedBroker start(Path directory, int port) {
        return start(directory, ClusterPorts.alone(port), 1);
    }

    /**
     * Starts one broker of a cluster; returns when most of the others are there too.
     *
     * @param node its number, from 1
     */
    public static EmbeddedBroker start(Path directory, ClusterPorts cluster, int node) {
        return start(directory, cluster, node, null, () -> {});
    }

    private static EmbeddedBroker start(
            Path directory, ClusterPorts cluster, int node, BrokerDoor door, Runnable cleanup) {
        Properties properties = BrokerProperties.of(directory.resolve("data"), cluster, node);
        if (door != null) {
            properties.putAll(door.settings());
            for (String where : List.of("listeners", "advertised.listeners")) {
                properties.setProperty(where, properties.getProperty(where) + "," + door.listener());
            }
        }
        format(write(properties, directory.resolve("server.properties")), door);
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(properties, false), Time.SYSTEM);
        server.startup();
        return new EmbeddedBroker(server, cluster.clients().get(node - 1), cleanup);
    }

    /** For {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return Ports.HOST + ":" + port;
    }

    /** Returns when it has stopped in order and its data is on the disk. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
        cleanup.run();
    }

    private static Path write(Properties properties, Path file) {
        try {
            Files.createDirectories(file.getParent());
            try (OutputStream out = Files.newOutputStream(file)) {
                properties.store(out, null);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /** Marks the data directory as the cluster's; one that is marked already stays as it is. */
    private static void format(Path properties, BrokerDoor door) {
        List<String> command =
                new ArrayList<>(List.of("format", "--ignore-formatted", "-t", CLUSTER_ID, "-c", properties.toString()));
        if (door != null) {
            command.addAll(List.of("--add-scram", door.credential()));
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = StorageTool.execute(
                command.toArray(String[]::new), new PrintStream(said, true, StandardCharsets.UTF_8));
        if (code != 0) {
            throw new IllegalStateException(
                    "cannot format the broker's data: " + said.toString(StandardCharsets.UTF_8));
        }
    }
}
