package dev.crosswire.launcher.operate;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.header.Header;

/** What stands on a topic more than once. */
public final class TopicCounts {
    private TopicCounts() {}

    /** How many committed records repeat an event that another one on the topic tells of already, by their ids. */
    public static long beyondOne(String bootstrapServers, String topic) {
        Map<String, Long> events = new HashMap<>();
        Cluster cluster = new Cluster(Map.of("bootstrap.servers", bootstrapServers));
        try (KafkaConsumer<String, byte[]> consumer = cluster.consumer("crosswire-counts")) {
            Cluster.scan(consumer, Cluster.beginnings(consumer, List.of(topic)), record -> {
                Header id = record.headers().lastHeader("ce_id");
                events.merge(id == null ? "" : new String(id.value(), StandardCharsets.UTF_8), 1L, Long::sum);
            });
        }
        return events.values().stream().mapToLong(count -> count - 1).sum();
    }
}
