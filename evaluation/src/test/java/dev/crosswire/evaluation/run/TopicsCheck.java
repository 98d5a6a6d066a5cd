package dev.crosswire.evaluation.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

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
        List<ConsumerRecord<String, String>> records = TopicRecords.all(bootstrapServers, topic);
        for (ConsumerRecord<String, String> record : records) {
            JsonNode told = headers(record);
            headers.validate(told).forEach(fault -> faults.add(topic + " header: " + fault));
            JsonNode value = JSON.readTree(record.value() == null ? "null" : record.value());
            payload.validate(value).forEach(fault -> faults.add(topic + " value: " + fault));
            String id = topic.equals("articles") || topic.equals("facts") ? "id" : "articleId";
            same(record.key(), value.path(id), topic + " key", faults);
            same(told.path("type").asText(), value.path("type"), topic + " header type", faults);
            same(told.path("place").asText(), value.at("/place/0/name"), topic + " header place", faults);
        }
        faults.add(0, records.isEmpty() ? "no records" : "records");
        return faults;
    }

    /** What stands beside the value must be what the value says, where it says something. */
    private static void same(String beside, JsonNode within, String what, List<String> faults) {
        if (!within.isMissingNode() && !within.asText().equals(beside)) {
            faults.add(what + ": " + beside + " of " + within);
        }
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
}
