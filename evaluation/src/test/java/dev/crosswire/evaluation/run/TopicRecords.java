package dev.crosswire.evaluation.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.contract.Topics;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What is on a topic. */
final class TopicRecords {
    private static final ObjectMapper JSON = new ObjectMapper();

    private TopicRecords() {}

    /** Every committed record, those of one key in their order. */
    static List<ConsumerRecord<String, String>> all(String bootstrapServers, String topic) {
        Map<String, Object> config = Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, String>> records = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records;
        }
    }

    /** Returns when the broker has it. */
    static void send(String bootstrapServers, String topic, String key, String value) throws Exception {
        Map<String, Object> config = Map.of("bootstrap.servers", bootstrapServers, "acks", "all");
        try (var producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, key, value)).get();
        }
    }

    /** The latest revision of each fact that is not gone, by id. */
    static Map<String, Long> revisions(String bootstrapServers) throws IOException {
        Map<String, Long> revisions = new TreeMap<>();
        for (ConsumerRecord<String, String> record : all(bootstrapServers, Topics.FACTS)) {
            if (record.value() == null) {
                revisions.remove(record.key());
            } else {
                revisions.put(
                        record.key(),
                        JSON.readTree(record.value()).path("revision").asLong());
            }
        }
        return revisions;
    }
}
