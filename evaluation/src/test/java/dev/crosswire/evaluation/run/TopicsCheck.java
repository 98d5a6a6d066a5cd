package dev.crosswire.evaluation.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Holds what is on the topics against what the AsyncAPI document says of them. */
final class TopicsCheck {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode document;
    private final String bootstrapServers;

    TopicsCheck(JsonNode document, String bootstrapServers) {
        this.document = document;
        this.bootstrapServers = bootstrapServers;
    }

    /** What is wrong with a topic's records, after how many there are: {@code 5 records}. */
    List<String> faults(String topic) throws Exception {
        String reference = document.at("/channels/" + topic + "/messages")
                .elements()
                .next()
                .path("$ref")
                .asText();
        JsonNode message = document.at(reference.substring(1));
        JsonSchema headers = schema(message.path("headers"));
        JsonSchema payload = schema(message.path("payload"));
        List<String> faults = new ArrayList<>();
        List<ConsumerRecord<String, String>> records = records(topic);
        for (ConsumerRecord<String, String> record : records) {
            headers.validate(headers(record)).forEach(fault -> faults.add(topic + " header: " + fault));
            JsonNode value = JSON.readTree(record.value() == null ? "null" : record.value());
            payload.validate(value).forEach(fault -> faults.add(topic + " value: " + fault));
            String key = value.path(topic.equals("articles") || topic.equals("facts") ? "id" : "articleId")
                    .asText(record.key());
            if (!record.key().equals(key)) {
                faults.add(topic + " key: " + record.key());
            }
        }
        faults.add(0, records.isEmpty() ? "no records" : "records");
        return faults;
    }

    private JsonSchema schema(JsonNode part) {
        ObjectNode root = JSON.createObjectNode();
        root.set("components", document.path("components"));
        root.putArray("allOf").add(part);
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(root);
    }

    private static JsonNode headers(ConsumerRecord<String, String> record) {
        ObjectNode headers = JSON.createObjectNode();
        for (Header header : record.headers()) {
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        return headers;
    }

    private List<ConsumerRecord<String, String>> records(String topic) {
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
}
