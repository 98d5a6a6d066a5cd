package dev.crosswire.launcher.run;

import dev.crosswire.launcher.ClusterPorts;
import dev.crosswire.launcher.EmbeddedDatabase;
import dev.crosswire.launcher.Ports;
import dev.crosswire.launcher.Way;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The lines by which services reach brokers and database, each service by lines of its own. */
final class Lines implements AutoCloseable {
    private final List<Line> lines = new ArrayList<>();
    private final List<Way> ways = new ArrayList<>();
    private final List<ProcessSpec> services = new ArrayList<>();

    /** As many as there are foundations for each of the services. */
    static Lines open(List<ProcessSpec> services, List<ProcessSpec> foundations) {
        Lines lines = new Lines();
        for (ProcessSpec service : services) {
            lines.add(service, foundations);
        }
        return lines;
    }

    private void add(ProcessSpec service, List<ProcessSpec> foundations) {
        List<ProcessSpec> brokers = foundations.stream()
                .filter(spec -> spec.endpoint() == Endpoint.KAFKA)
                .toList();
        List<Integer> doors = Stream.generate(Ports::free).limit(brokers.size()).toList();
        List<Integer> advertised = IntStream.range(0, brokers.size())
                .map(i -> open(service, brokers.get(i), doors.get(i)))
                .boxed()
                .toList();
        ways.add(new Way(doors, advertised));
        services.add(service.with(settings(service, foundations, ways.get(ways.size() - 1))));
    }

    /** The reader stands on the brokers alone. */
    private Map<String, String> settings(ProcessSpec service, List<ProcessSpec> foundations, Way way) {
        Map<String, String> settings = new HashMap<>(Map.of("KAFKA_BOOTSTRAP_SERVERS", way.bootstrapServers()));
        foundations.stream()
                .filter(spec -> spec.endpoint() == Endpoint.POSTGRES && service.endpoint() != Endpoint.EXTRACT)
                .forEach(database -> settings.put(
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        EmbeddedDatabase.jdbcUrl(open(service, database, database.port()))));
        return settings;
    }

    private int open(ProcessSpec service, ProcessSpec foundation, int target) {
        Line line = Line.open(service.name(), foundation.name(), target);
        lines.add(line);
        return line.port();
    }

    /** The cluster with the ways in that the lines lead to. */
    ClusterPorts leadingTo(ClusterPorts cluster) {
        return cluster.with(ways);
    }

    /** The services as they are started so that they go by the lines. */
    List<ProcessSpec> services() {
        return services;
    }

    /** All that lead from or to the process of that name, or, by chance, one of them. */
    List<Line> some(String process, Random random) {
        List<Line> touching =
                lines.stream().filter(line -> line.touches(process)).toList();
        return random.nextBoolean() ? touching : List.of(touching.get(random.nextInt(touching.size())));
    }

    @Override
    public void close() {
        lines.forEach(Line::close);
    }
}
