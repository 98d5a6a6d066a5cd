package dev.crosswire.ingest.publish;

import dev.crosswire.ingest.IngestConfig;
import dev.crosswire.ingest.article.ArticleRecord;
import dev.crosswire.ingest.article.VersionKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;

/**
 * Finds out which records of unknown fate are on the topic, so that they are not sent twice. A record lies at or after
 * the first offset whose timestamp is not before its own; from there the topic is read to its end.
 */
@ApplicationScoped
public class TopicSearch {
    /** For a topic that keeps the broker's time instead of the record's, by a clock that may be behind. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    private static final Duration POLL = Duration.ofMillis(500);

    private final KafkaClients clients;
    private final IngestConfig config;

    TopicSearch(KafkaClients clients, IngestConfig config) {
        this.clients = clients;
        this.config = config;
    }

    /** @throws TopicUnavailable where the broker does not answer in time */
    public Set<VersionKey> find(Collection<ArticleRecord> sought) {
        Map<String, VersionKey> missing = new HashMap<>();
        sought.forEach(record -> missing.put(CloudEvent.id(record), record.key()));
        Set<VersionKey> found = new HashSet<>();
        try (KafkaConsumer<String, byte[]> consumer = clients.consumer()) {
            Map<TopicPartition, Long> ends = seek(consumer, earliest(sought));
            while (!missing.isEmpty() && !isAt(consumer, ends)) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                    VersionKey key = missing.remove(id(record));
                    if (key != null) {
                        found.add(key);
                    }
                }
            }
        } catch (KafkaException e) {
            throw new TopicUnavailable(e);
        }
        return found;
    }

    private Map<TopicPartition, Long> seek(KafkaConsumer<String, byte[]> consumer, Instant from) {
        List<TopicPartition> partitions = consumer.partitionsFor(config.topic()).stream()
                .map(p -> new TopicPartition(p.topic(), p.partition()))
                .toList();
        consumer.assign(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        Map<TopicPartition, Long> times = new HashMap<>();
        partitions.forEach(p -> times.put(p, from.toEpochMilli()));
        Map<TopicPartition, OffsetAndTimestamp> starts = consumer.offsetsForTimes(times);
        partitions.forEach(p -> {
            OffsetAndTimestamp start = starts.get(p);
            consumer.seek(p, start == null ? ends.get(p) : start.offset());
        });
        return ends;
    }

    private static boolean isAt(KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private static Instant earliest(Collection<ArticleRecord> records) {
        return records.stream()
                .map(ArticleRecord::timestamp)
                .min(Instant::compareTo)
                .orElse(Instant.now())
                .minus(CLOCK_SKEW);
    }

    private static String id(ConsumerRecord<String, byte[]> record) {
        Header id = record.headers().lastHeader(CloudEvent.ID);
        return id == null ? "" : new String(id.value(), StandardCharsets.UTF_8);
    }
}
