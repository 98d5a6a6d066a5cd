package dev.crosswire.launcher.run;

import dev.crosswire.launcher.ClusterPorts;
import dev.crosswire.launcher.ClusterState;
import dev.crosswire.launcher.EmbeddedBroker;
import dev.crosswire.launcher.TopicProvisioner;
import dev.crosswire.launcher.Way;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A broker as a process of its own: {@code BrokerProcess <directory> <file that says it is ready> <its number>
 * <clients' ports of all brokers> <controllers' ports of all brokers>}, and for each further way in {@code <doors of all
 * brokers> <addresses that lead there>}.
 */
final class BrokerProcess {
    private static final int WAYS = 5;

    private BrokerProcess() {}

    static List<String> arguments(Path directory, Path ready, ClusterPorts cluster, int node) {
        List<String> arguments = new ArrayList<>(List.of(
                BrokerProcess.class.getName(),
                directory.toString(),
                ready.toString(),
                Integer.toString(node),
                list(cluster.clients()),
                list(cluster.controllers())));
        cluster.ways().forEach(way -> arguments.addAll(List.of(list(way.doors()), list(way.advertised()))));
        return arguments;
    }

    public static void main(String[] args) throws IOException {
        Logs.configure();
        ParentWatch.install();
        ClusterPorts cluster = new ClusterPorts(ports(args[3]), ports(args[4]), ways(args));
        EmbeddedBroker broker = EmbeddedBroker.start(Path.of(args[0]), cluster, Integer.parseInt(args[2]));
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "broker-close"));
        new ClusterState(cluster).awaitBrokers();
        TopicProvisioner.provision(cluster.bootstrapServers());
        Files.createFile(Path.of(args[1]));
    }

    private static List<Way> ways(String[] args) {
        List<Way> ways = new ArrayList<>();
        for (int i = WAYS; i < args.length; i += 2) {
            ways.add(new Way(ports(args[i]), ports(args[i + 1])));
        }
        return ways;
    }

    private static String list(List<Integer> ports) {
        return String.join(",", ports.stream().map(String::valueOf).toList());
    }

    private static List<Integer> ports(String list) {
        return Stream.of(list.split(",")).map(Integer::valueOf).toList();
    }
}
