package dev.crosswire.launcher.operate;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Takes single keys' records out of a topic that keeps all. Kafka deletes the beginning of a partition or nothing: the
 * records of others are copied to the partition's end, as they are and in their order, and then all before is deleted.
 * Whoever reads them again finds what they know. After a failure on the way nothing is missing; it is done again.
 */
final class TopicErasure {
    private static final String GROUP = "crosswire-erase";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long GLANCE_MS = 250;

    private final Cluster cluster;

    TopicErasure(Cluster cluster) {
        this.cluster = cluster;
    }

    /** Whether the topic tells by then, for each of the keys, that it is erased. */
    boolean awaitErased(String topic, Set<String> keys) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!erasedAt(List.of(topic)).keySet().containsAll(keys)) {
            if (Instant.now().isAfter(end)) {
                return false;
            }
            Thread.sleep(GLANCE_MS);
        }
        return true;
    }

    /** Where each key was erased last. */
    private Map<String, Long> erasedAt(List<String> topics) {
        Map<String, Long> erased = new HashMap<>();
        try (KafkaConsumer<String, byte[]> consumer = cluster.consumer(GROUP)) {
            Cluster.scan(consumer, Cluster.beginnings(consumer, topics), record -> {
                if (record.value() == null) {
                    erased.put(record.key(), record.offset());
                }
            });
        }
        return erased;
    }

    /**
     * Deletes what stands of these keys before the record that erases them; everything where no record does.
     *
     * @return how many records were copied
     */
    long erase(String topic, Set<String> keys) throws InterruptedException, ExecutionException {
        Map<String, Long> erased = erasedAt(List.of(topic));
        long copied = 0;
        try (KafkaConsumer<String, byte[]> consumer = cluster.consumer(GROUP);
                KafkaProducer<String, byte[]> producer = cluster.producer(Map.of());
                Admin admin = cluster.admin()) {
            Map<TopicPartition, Long> beginnings = Cluster.beginnings(consumer, List.of(topic));
            Set<TopicPartition> touched = new HashSet<>();
            Cluster.scan(consumer, beginnings, record -> {
                if (isErased(record, keys, erased)) {
                    touched.add(new TopicPartition(record.topic(), record.partition()));
                }
            });
            for (TopicPartition partition : touched) {
                long[] count = new long[1];
                Map<TopicPartition, Long> ends =
                        Cluster.scan(consumer, Map.of(partition, beginnings.get(partition)), record -> {
                            if (!isErased(record, keys, erased)) {
                                producer.send(copy(record));
                                count[0]++;
                            }
                        });
                producer.flush();
                admin.deleteRecords(Map.of(partition, RecordsToDelete.beforeOffset(ends.get(partition))))
                        .all()
                        .get();
                copied += count[0];
            }
        }
        return copied;
    }

    private static boolean isErased(ConsumerRecord<String, byte[]> record, Set<String> keys, Map<String, Long> erased) {
        return record.value() != null
                && keys.contains(record.key())
                && record.offset() < erased.getOrDefault(record.key(), Long.MAX_VALUE);
    }

    private static ProducerRecord<String, byte[]> copy(ConsumerRecord<String, byte[]> record) {
        return new ProducerRecord<>(
                record.topic(), record.partition(), record.timestamp(), record.key(), record.value(), record.headers());
    }
}
