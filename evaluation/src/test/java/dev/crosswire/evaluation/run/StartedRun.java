package dev.crosswire.evaluation.run;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crosswire.edge.key.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** The run that all parts of the test share, one after the other: killed and started again, it goes on from the same data. */
final class StartedRun implements AutoCloseable {
    static final Duration SOON = Duration.ofSeconds(180);

    private static final Path SEEDS = Path.of("..", "seeds");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path data;
    private final TraceCollector traces = new TraceCollector();
    private CrosswireProcess process;
    private AccessMatrix matrix;

    StartedRun(Path data) throws IOException {
        this.data = data;
    }

    void start() throws IOException {
        process = CrosswireProcess.start(data, traces.environment());
        awaitRead();
    }

    /** Again on the same data, on other ports; from now on each request needs a key. */
    void startForKeysAlone() throws IOException {
        CrosswireProcess.Ports ports = CrosswireProcess.Ports.free();
        matrix = new AccessMatrix(data, ports);
        process = CrosswireProcess.start(data, ports, matrix.secret(Role.ADMIN), Logs.FOR_MACHINES, "--anonymous=none");
    }

    void stop() {
        process.close();
        process = null;
    }

    @Override
    public void close() {
        if (process != null) {
            process.close();
        }
        traces.close();
    }

    CrosswireProcess process() {
        return process;
    }

    /** Who may do what; null as long as everybody may do everything. */
    AccessMatrix matrix() {
        return matrix;
    }

    TraceCollector traces() {
        return traces;
    }

    Path data() {
        return data;
    }

    Path logs() {
        return data.resolve("logs");
    }

    /** Until nothing is on its way any more: all is read, and the topic of facts holds the view. */
    void awaitRead() {
        await().atMost(SOON).until(() -> process.items("articles").stream()
                .noneMatch(article -> article.path("status").asText().equals("waiting")));
        await().atMost(SOON).until(() -> {
            Map<String, Long> revisions = new TreeMap<>();
            process.items("facts")
                    .forEach(fact -> revisions.put(
                            fact.path("id").asText(), fact.path("revision").asLong()));
            return revisions.equals(TopicRecords.revisions(process.bootstrapServers()));
        });
    }

    static List<ObjectNode> samples() throws Exception {
        List<ObjectNode> samples = new ArrayList<>();
        for (JsonNode known : JSON.readTree(SEEDS.resolve("articles.json").toFile())) {
            ObjectNode article = known.deepCopy();
            samples.add(article.put(
                    "articleBody",
                    Files.readString(SEEDS.resolve(known.path("id").asText() + ".txt"))));
        }
        return samples;
    }

    /** Facts, claims and articles, byte for byte. */
    String view() throws Exception {
        return process.items("facts") + "\n" + process.items("claims") + "\n" + process.items("articles");
    }

    /** How many records of a service each topic holds. */
    Map<String, Long> records() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", process.bootstrapServers()))) {
            Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
            for (String topic : List.of("articles", "readings", "facts", "articles-dlq", "readings-dlq")) {
                admin.describeTopics(List.of(topic))
                        .allTopicNames()
                        .get()
                        .get(topic)
                        .partitions()
                        .forEach(partition ->
                                ends.put(new TopicPartition(topic, partition.partition()), OffsetSpec.latest()));
            }
            Map<String, Long> records = new TreeMap<>();
            admin.listOffsets(ends)
                    .all()
                    .get()
                    .forEach((partition, end) -> records.merge(partition.topic(), end.offset(), Long::sum));
            return records;
        }
    }
}
