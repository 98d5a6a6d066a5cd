package dev.crosswire.launcher;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where the brokers of one cluster listen. The first broker has number 1.
 *
 * @param clients a port a broker, for clients and for the other brokers' copies
 * @param controllers a port a broker, for the votes on who leads
 * @param ways further ways in, beside the clients' ports
 */
public record ClusterPorts(List<Integer> clients, List<Integer> controllers, List<Way> ways) {
    public ClusterPorts {
        clients = List.copyOf(clients);
        controllers = List.copyOf(controllers);
        ways = List.copyOf(ways);
        int brokers = clients.size();
        if (brokers == 0
                || brokers != controllers.size()
                || ways.stream().anyMatch(way -> way.doors().size() != brokers)) {
            throw new IllegalArgumentException("each broker needs one port of each kind");
        }
    }

    public ClusterPorts(List<Integer> clients, List<Integer> controllers) {
        this(clients, controllers, List.of());
    }

    /** A broker that stands alone. */
    public static ClusterPorts alone(int port) {
        return new ClusterPorts(List.of(port), List.of(Ports.free()));
    }

    /** As many brokers on ports that are free now. */
    public static ClusterPorts free(int brokers) {
        List<Integer> free = Stream.generate(Ports::free).limit(2L * brokers).toList();
        return new ClusterPorts(free.subList(0, brokers), free.subList(brokers, 2 * brokers));
    }

    /** The same, with further ways in. */
    public ClusterPorts with(List<Way> ways) {
        return new ClusterPorts(clients, controllers, ways);
    }

    public int size() {
        return clients.size();
    }

    /** For {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return Ports.list(clients);
    }

    /** For {@code controller.quorum.voters}. */
    String voters() {
        return IntStream.range(0, size())
                .mapToObj(i -> (i + 1) + "@" + Ports.HOST + ":" + controllers.get(i))
                .collect(Collectors.joining(","));
    }
}
