package dev.crosswire.launcher;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** The settings of a broker on a laptop, alone or as one of several. */
final class BrokerProperties {
    private static final Map<String, String> LAPTOP = Map.ofEntries(
            Map.entry("process.roles", "broker,controller"),
            Map.entry("controller.listener.names", "CONTROLLER"),
            Map.entry("inter.broker.listener.name", "PLAINTEXT"),
            Map.entry("auto.create.topics.enable", "false"),
            Map.entry("offsets.topic.num.partitions", "4"),
            Map.entry("transaction.state.log.num.partitions", "4"),
            Map.entry("share.coordinator.state.topic.num.partitions", "4"),
            Map.entry("group.initial.rebalance.delay.ms", "0"),
            Map.entry("num.network.threads", "2"),
            Map.entry("num.io.threads", "4"),
            Map.entry("log.cleaner.threads", "1"),
            Map.entry("log.cleaner.dedupe.buffer.size", "16777216"));

    /** Who is gone is noticed, and followed by another, within two or three seconds. */
    private static final Map<String, String> FAILOVER = Map.of(
            "broker.session.timeout.ms", "2000",
            "broker.heartbeat.interval.ms", "300",
            "controller.quorum.fetch.timeout.ms", "1000",
            "controller.quorum.election.timeout.ms", "500",
            "replica.lag.time.max.ms", "3000");

    private static final int MOST_COPIES = 3;

    private BrokerProperties() {}

    static Properties of(Path data, ClusterPorts cluster, int node) {
        Properties properties = new Properties();
        properties.putAll(LAPTOP);
        properties.putAll(copies(cluster.size()));
        if (cluster.size() > 1) {
            properties.putAll(FAILOVER);
        }
        properties.setProperty("node.id", Integer.toString(node));
        properties.putAll(listeners(cluster, node - 1));
        properties.setProperty("controller.quorum.voters", cluster.voters());
        properties.setProperty("log.dirs", data.toAbsolutePath().toString());
        return properties;
    }

    private static Map<String, String> listeners(ClusterPorts cluster, int broker) {
        StringBuilder listeners =
                new StringBuilder(listener("PLAINTEXT", cluster.clients().get(broker)));
        StringBuilder advertised = new StringBuilder(listeners);
        StringBuilder protocols = new StringBuilder("PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        for (int i = 0; i < cluster.ways().size(); i++) {
            Way way = cluster.ways().get(i);
            String name = "WAY" + i;
            listeners.append(',').append(listener(name, way.doors().get(broker)));
            advertised.append(',').append(listener(name, way.advertised().get(broker)));
            protocols.append(',').append(name).append(":PLAINTEXT");
        }
        listeners
                .append(',')
                .append(listener("CONTROLLER", cluster.controllers().get(broker)));
        return Map.of(
                "listeners", listeners.toString(),
                "advertised.listeners", advertised.toString(),
                "listener.security.protocol.map", protocols.toString());
    }

    private static String listener(String name, int port) {
        return name + "://" + Ports.HOST + ":" + port;
    }

    /** Every record on three brokers where there are as many, and acknowledged when all but one have it. */
    private static Map<String, String> copies(int brokers) {
        String copies = Integer.toString(Math.min(MOST_COPIES, brokers));
        String acknowledging = Integer.toString(Math.max(1, Math.min(MOST_COPIES, brokers) - 1));
        return Map.of(
                "default.replication.factor", copies,
                "min.insync.replicas", acknowledging,
                "offsets.topic.replication.factor", copies,
                "transaction.state.log.replication.factor", copies,
                "transaction.state.log.min.isr", acknowledging,
                "share.coordinator.state.topic.replication.factor", copies,
                "share.coordinator.state.topic.min.isr", acknowledging);
    }
}
