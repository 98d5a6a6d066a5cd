package dev.crosswire.api.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.api.store.ChangeTable.Change;
import dev.crosswire.api.store.ChangeTable.Kind;
import dev.crosswire.contract.Topics;
import dev.crosswire.launcher.EmbeddedBroker;
import dev.crosswire.launcher.TopicProvisioner;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

/** Who publishes facts, when that is no longer who it was. */
class FactTopicTest {
    @Test
    void whoStoodStillWhileAnotherTookOverSendsNothingMore() {
        try (EmbeddedBroker broker = EmbeddedBroker.start()) {
            TopicProvisioner.provision(broker.bootstrapServers());
            Map<String, Object> kafka = Map.of("bootstrap.servers", broker.bootstrapServers());
            FactTopic topic = new FactTopic(kafka, Topics.FACTS, "api", new ObjectMapper(), new SimpleMeterRegistry());
            try (FactTopic.Way frozen = topic.open()) {
                frozen.send(List.of(fact(1)));
                try (FactTopic.Way next = topic.open()) {
                    next.send(List.of(fact(2)));
                    assertThrows(KafkaException.class, () -> frozen.send(List.of(fact(1))));
                    next.send(List.of(fact(3)));
                }
            }
            assertEquals(List.of("{\"revision\":1}", "{\"revision\":2}", "{\"revision\":3}"), told(broker));
        }
    }

    private static Change fact(int revision) {
        return new Change(revision, Kind.FACT, "f-1", "{\"revision\":" + revision + "}", null);
    }

    /** All that is there to be read, whether committed or not. */
    private static List<String> told(EmbeddedBroker broker) {
        Map<String, Object> config = Map.of("bootstrap.servers", broker.bootstrapServers());
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.FACTS).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<String> told = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> told.add(record.value()));
            }
            return told;
        }
    }
}
