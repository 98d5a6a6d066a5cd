package dev.crosswire.launcher.operate;

import dev.crosswire.launcher.RunFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The Kafka cluster that an operator works on.
 *
 * @param settings of its clients: where it is, and how to get in
 */
record Cluster(Map<String, Object> settings) {
    /** The options that name a cluster. */
    static final Set<String> OPTIONS = Set.of("--bootstrap", "--kafka-port", "--command-config");

    private static final String DEFAULT_PORT = "9092";
    private static final Duration POLL = Duration.ofMillis(200);

    static Cluster of(Arguments arguments) {
        Map<String, Object> settings = new HashMap<>();
        arguments.option("--command-config").map(Path::of).ifPresent(file -> read(file, settings));
        String port = arguments.option("--kafka-port").orElse(DEFAULT_PORT);
        settings.put("bootstrap.servers", arguments.option("--bootstrap").orElse("127.0.0.1:" + port));
        settings.put("default.api.timeout.ms", 30_000);
        return new Cluster(settings);
    }

    /** A file of client settings, as Kafka's own commands take one: TLS and SASL. */
    private static void read(Path file, Map<String, Object> settings) {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            properties.load(in);
        } catch (IOException e) {
            throw new RunFailure("The settings in " + file + " cannot be read.");
        }
        properties.forEach((name, value) -> settings.put(name.toString(), value));
    }

    Admin admin() {
        return Admin.create(settings);
    }

    KafkaProducer<String, byte[]> producer(Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(settings);
        all.remove("default.api.timeout.ms");
        all.putAll(Map.of("acks", "all", "enable.idempotence", true, "max.request.size", 32 << 20));
        all.putAll(more);
        return new KafkaProducer<>(all, new StringSerializer(), new ByteArraySerializer());
    }

    /** One that holds little at once: readings are long, and the heap of an operator's command is small. */
    KafkaConsumer<String, byte[]> consumer(String group) {
        Map<String, Object> all = new HashMap<>(settings);
        all.putAll(Map.of("max.poll.records", 20, "max.partition.fetch.bytes", 256 << 10, "fetch.max.bytes", 2 << 20));
        all.putAll(Map.of("isolation.level", "read_committed", "enable.auto.commit", false, "group.id", group));
        return new KafkaConsumer<>(all, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** Hands over the committed records from the given offsets to the ends as they are now, which it returns. */
    static Map<TopicPartition, Long> scan(
            KafkaConsumer<String, byte[]> consumer,
            Map<TopicPartition, Long> from,
            Consumer<ConsumerRecord<String, byte[]>> each) {
        consumer.assign(from.keySet());
        Map<TopicPartition, Long> ends = consumer.endOffsets(from.keySet());
        from.forEach(consumer::seek);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                if (record.offset() < ends.get(new TopicPartition(record.topic(), record.partition()))) {
                    each.accept(record);
                }
            }
        }
        return ends;
    }

    /** Where each partition of a topic begins. */
    static Map<TopicPartition, Long> beginnings(KafkaConsumer<?, ?> consumer, Collection<String> topics) {
        List<TopicPartition> partitions = topics.stream()
                .flatMap(topic -> partitions(consumer, topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        return consumer.beginningOffsets(partitions);
    }

    private static List<PartitionInfo> partitions(KafkaConsumer<?, ?> consumer, String topic) {
        List<PartitionInfo> partitions = consumer.partitionsFor(topic);
        if (partitions == null || partitions.isEmpty()) {
            throw new RunFailure("There is no topic " + topic + ".");
        }
        return partitions;
    }
}
