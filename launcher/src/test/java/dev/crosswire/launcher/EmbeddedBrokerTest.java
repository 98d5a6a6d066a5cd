package dev.crosswire.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.contract.ClaimsLayout;
import dev.crosswire.contract.TopicSpec;
import dev.crosswire.contract.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.record.CompressionType;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {
    @Test
    void keepsItsRecordsOverARestartOnAnotherPort(@TempDir Path directory) throws Exception {
        List<TopicSpec> one = List.of(new TopicSpec("kept", Map.of("retention.ms", "-1")));
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, Ports.free())) {
            TopicProvisioner.provision(broker.bootstrapServers(), one, 1);
            send(broker, "kept", "Слава → 💬");
        }
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, Ports.free())) {
            assertEquals("Слава → 💬", first(broker, "kept"));
        }
    }

    @Test
    void provisionsTheContractsTopicsAndLeavesThemWhenAskedAgain() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start();
                Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            TopicProvisioner.provision(broker.bootstrapServers());
            TopicProvisioner.provision(broker.bootstrapServers(), Topics.ALL, 8);

            Set<String> names = Topics.ALL.stream().map(TopicSpec::name).collect(Collectors.toSet());
            for (TopicDescription topic :
                    admin.describeTopics(names).allTopicNames().get().values()) {
                assertEquals(4, topic.partitions().size(), topic.name());
            }
            assertEquals("compact", config(admin, Topics.FACTS, "cleanup.policy"));
            assertEquals("604800000", config(admin, Topics.CLAIMS, "retention.ms"));
            for (String kept : List.of(Topics.ARTICLES, Topics.READINGS, Topics.ARTICLES_DLQ, Topics.READINGS_DLQ)) {
                assertEquals("-1", config(admin, kept, "retention.ms"), kept);
            }
        }
    }

    @Test
    void claimsLaidOutByTypeAreSubscribedToByPattern() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start();
                Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            TopicProvisioner.provision(broker.bootstrapServers(), ClaimsLayout.BY_TYPE.topics(), 1);
            send(broker, "claims.attack", "an attack");
            send(broker, "claims.death", "a death");
            assertEquals(Set.of("an attack", "a death"), matching(broker, Pattern.compile("claims\\..*"), 2));
            assertEquals("604800000", config(admin, "claims.attack", "retention.ms"));
            assertFalse(admin.listTopics().names().get().contains(Topics.CLAIMS));
        }
    }

    private static Set<String> matching(EmbeddedBroker broker, Pattern topics, int count) {
        Map<String, Object> config = Map.of(
                "bootstrap.servers", broker.bootstrapServers(), "group.id", "pattern", "auto.offset.reset", "earliest");
        Set<String> values = new HashSet<>();
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(topics);
            Instant deadline = Instant.now().plusSeconds(60);
            while (values.size() < count && Instant.now().isBefore(deadline)) {
                consumer.poll(Duration.ofSeconds(1)).forEach(record -> values.add(record.value()));
            }
        }
        return values;
    }

    @Test
    void takesRecordsInEveryCompression() throws Exception {
        List<TopicSpec> one = List.of(new TopicSpec("packed", Map.of()));
        try (EmbeddedBroker broker = EmbeddedBroker.start()) {
            TopicProvisioner.provision(broker.bootstrapServers(), one, 1);
            for (CompressionType compression : CompressionType.values()) {
                Map<String, Object> config = Map.of(
                        "bootstrap.servers",
                        broker.bootstrapServers(),
                        "compression.type",
                        compression.name,
                        "enable.idempotence",
                        "true");
                assertTrue(send(config, "packed", compression.name).hasOffset(), compression.name);
            }
        }
    }

    private static String config(Admin admin, String topic, String key) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        return admin.describeConfigs(List.of(resource))
                .all()
                .get()
                .get(resource)
                .get(key)
                .value();
    }

    private static void send(EmbeddedBroker broker, String topic, String value) throws Exception {
        send(Map.of("bootstrap.servers", broker.bootstrapServers(), "acks", "all"), topic, value);
    }

    private static RecordMetadata send(Map<String, Object> config, String topic, String value) throws Exception {
        try (var producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            return producer.send(new ProducerRecord<>(topic, "key", value)).get();
        }
    }

    private static String first(EmbeddedBroker broker, String topic) {
        Map<String, Object> config = Map.of("bootstrap.servers", broker.bootstrapServers());
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partition = List.of(new TopicPartition(topic, 0));
            consumer.assign(partition);
            consumer.seekToBeginning(partition);
            ConsumerRecords<String, String> records = ConsumerRecords.empty();
            Instant deadline = Instant.now().plusSeconds(60);
            while (records.isEmpty() && Instant.now().isBefore(deadline)) {
                records = consumer.poll(Duration.ofSeconds(1));
            }
            assertFalse(records.isEmpty(), "no record came back");
            return records.iterator().next().value();
        }
    }
}
