package dev.crosswire.api.http;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.crosswire.api.Samples;
import dev.crosswire.api.Stack;
import dev.crosswire.api.client.View;
import dev.crosswire.contract.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service says of the topics, and what it really writes. */
@QuarkusTest
@WithTestResource(Stack.class)
class DescriptionsTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    View view;

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Test
    void factsAreAsTheAsyncApiDocumentSaysTheyAre() throws Exception {
        view.tell("described", 1, "Describeville", 5, "Kremlin");
        String id = given().get("/facts?place=describeville").jsonPath().getString("items[0].id");
        view.take(Samples.withdrawal("described", 2, "described.example", "2025-03-21"));
        await().atMost(SOON).until(() -> facts(id).stream().anyMatch(record -> record.value() == null));
        JsonNode document = json.readTree(given().get("/asyncapi").asString());
        JsonNode message = document.at("/components/messages/Fact");
        List<ConsumerRecord<String, String>> records = facts(id);
        assertEquals(2, records.size());
        for (ConsumerRecord<String, String> record : records) {
            assertEquals(Set.of(), errors(document, message.path("headers"), headers(record)));
            JsonNode value = json.readTree(record.value() == null ? "null" : record.value());
            assertEquals(Set.of(), errors(document, message.path("payload"), value));
            assertEquals(id, headers(record).path("ce_subject").asText());
        }
        assertEquals("Intercept", headers(records.get(0)).path("type").asText());
        assertEquals("Describeville", headers(records.get(0)).path("place").asText());
        assertNull(records.get(1).value());
    }

    @Test
    void theDocumentNamesEveryTopicAndItsReferencesLead() throws Exception {
        JsonNode document = json.readTree(given().get("/asyncapi").asString());
        Set<String> addresses = new TreeSet<>();
        document.path("channels")
                .forEach(channel -> addresses.add(channel.path("address").asText()));
        Set<String> topics =
                Topics.ALL.stream().map(topic -> topic.name()).collect(Collectors.toCollection(TreeSet::new));
        topics.add("claims.{type}");
        assertEquals(topics, addresses);
        List<JsonNode> references = document.findValues("$ref");
        assertTrue(references.size() > 50);
        references.forEach(reference ->
                assertTrue(!document.at(reference.asText().substring(1)).isMissingNode(), reference.asText()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Article", "Reading", "Claim", "Fact"})
    void everyRecordHasASchema(String record) {
        when().get("/schemas/{record}", record)
                .then()
                .statusCode(200)
                .body("'$ref'", equalTo("#/definitions/" + record));
    }

    @Test
    void anUnknownRecordIsToldOfTheKnownOnes() {
        when().get("/schemas/Opinion")
                .then()
                .statusCode(404)
                .body("detail", startsWith("There is no record 'Opinion'"));
    }

    @Test
    void aFactIsASchemaOrgClaimToWhoWantsLinkedData() {
        view.tell("linked-1", 1, "Linkville", 5, "Kremlin");
        view.tell("linked-2", 1, "Linkville", 5, "Kremlin");
        String id = given().get("/facts?place=linkville").jsonPath().getString("items[0].id");
        String tag = given().accept("application/ld+json")
                .get("/facts/{id}", id)
                .then()
                .statusCode(200)
                .contentType(startsWith("application/ld+json"))
                .body("'@context'", equalTo("https://schema.org"))
                .body("'@type'", equalTo("Claim"))
                .body("'@id'", startsWith("http"))
                .body("text", startsWith("How many drones"))
                .body("claimInterpreter.name", hasItem("Kremlin"))
                .body("appearance", hasSize(2))
                .body("firstAppearance.publisher.name", equalTo("linked-1.example"))
                .body("about.location[0].name", equalTo("Linkville"))
                .extract()
                .header("ETag");
        given().accept("application/ld+json")
                .header("If-None-Match", tag)
                .get("/facts/{id}", id)
                .then()
                .statusCode(304);
        when().get("/facts/{id}", id).then().body("evidence", hasSize(2));
    }

    private Set<String> errors(JsonNode document, JsonNode schema, JsonNode value) {
        ObjectNode root = json.createObjectNode();
        root.set("components", document.path("components"));
        root.putArray("allOf").add(schema);
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(root).validate(value).stream()
                .map(message -> message.getMessage())
                .collect(Collectors.toSet());
    }

    private JsonNode headers(ConsumerRecord<String, String> record) {
        ObjectNode headers = json.createObjectNode();
        for (Header header : record.headers()) {
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        return headers;
    }

    private List<ConsumerRecord<String, String>> facts(String id) {
        Map<String, Object> config = Map.of("bootstrap.servers", broker);
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.FACTS).stream()
                    .map(info -> new TopicPartition(Topics.FACTS, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, String>> records = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records.stream().filter(record -> record.key().equals(id)).toList();
        }
    }
}
