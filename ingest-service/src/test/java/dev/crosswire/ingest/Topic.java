package dev.crosswire.ingest;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.contract.Article;
import dev.crosswire.contract.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** What is on the topic of articles, read from its beginning to its present end. */
public final class Topic {
    private Topic() {}

    /** All versions of one article, in the topic's order. */
    public static List<Article> of(String id) {
        return all().stream()
                .filter(r -> r.key().equals(id))
                .map(Topic::article)
                .toList();
    }

    public static List<ConsumerRecord<String, byte[]>> all() {
        String servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        Map<String, Object> settings = Map.of("bootstrap.servers", servers, "isolation.level", "read_committed");
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.ARTICLES).stream()
                    .map(p -> new TopicPartition(p.topic(), p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(500)).forEach(records::add);
            }
        }
        return records;
    }

    public static Article article(ConsumerRecord<String, byte[]> record) {
        try {
            return new ObjectMapper().readValue(record.value(), Article.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
