package dev.crosswire.api.stream;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.api.Samples;
import dev.crosswire.api.Stack;
import dev.crosswire.contract.Article;
import dev.crosswire.contract.Reading;
import dev.crosswire.contract.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** From the topics to the view and on to the topic of facts, on a real broker and a real database. */
@QuarkusTest
@WithTestResource(Stack.class)
class ReadingsToFactsTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Test
    void aReadingBecomesFactsAndAWithdrawalTakesThemAway() throws Exception {
        String article = "stream-1";
        send(
                Topics.ARTICLES,
                article,
                json.writeValueAsString(new Article(
                        article, null, "CNN", null, "Drones", "57 drones", "en", "2025-03-19", null, 1, false)));
        send(Samples.reading(
                article,
                1,
                "CNN",
                null,
                List.of(Samples.intercepted(article, 1, 57, "Streamgrad", "Russian Ministry of Defence", 0))));
        JsonPath facts = await().atMost(SOON)
                .until(
                        () -> factsAt("streamgrad"),
                        path -> path.getList("items").size() == 1);
        String id = facts.getString("items[0].id");

        when().get("/facts/{id}", id)
                .then()
                .statusCode(200)
                .body("evidence[0].evidence.exact", equalTo("57 drones"))
                .body("evidence[0].factId", equalTo(id))
                .body("evidence[0].publication.publisher", equalTo("CNN"))
                .body("version", equalTo(1));
        await().atMost(SOON).untilAsserted(() -> when().get("/articles/{id}", article)
                .then()
                .statusCode(200)
                .body("articleBody", equalTo("57 drones"))
                .body("status", equalTo("read"))
                .body("claims", hasSize(1)));
        await().atMost(SOON).until(() -> latest(Topics.FACTS).get(id) != null);
        assertEquals(json.readTree(fact(id)), json.readTree(latest(Topics.FACTS).get(id)));

        send(Samples.withdrawal(article, 2, "CNN", "2025-03-20T10:00:00Z"));
        await().atMost(SOON).until(() -> factsAt("streamgrad").getList("items").isEmpty());
        when().get("/facts/{id}", id).then().statusCode(410).contentType("application/problem+json");
        when().get("/facts/{id}?knownAt=2025-03-19T12:00:00Z", id).then().statusCode(200);
        when().get("/facts/{id}/history", id)
                .then()
                .statusCode(200)
                .body("items[0].joined[0].article", equalTo(article))
                .body("items[0].until", equalTo("2025-03-20T10:00:00Z"));
        await().atMost(SOON).untilAsserted(() -> assertNull(latest(Topics.FACTS).get(id)));
        when().get("/articles/{id}", article).then().statusCode(200).body("status", equalTo("withdrawn"));
    }

    /** Each once at least: a batch may come twice. */
    @Test
    void aBadRecordIsBuriedWithItsReasonAndThePartitionGoesOn() throws Exception {
        send(Topics.READINGS, "stream-2", "{\"articleId\": \"stream-2\"");
        send(Topics.READINGS, "stream-2", null);
        send(Samples.reading(
                "stream-2", 1, "CNN", null, List.of(Samples.intercepted("stream-2", 1, 3, "Nul\u0000grad", null, 0))));
        send(Samples.reading(
                "stream-2", 2, "CNN", null, List.of(Samples.intercepted("stream-2", 2, 4, "Goodgrad", null, 0))));
        await().atMost(SOON).until(() -> factsAt("goodgrad").getList("items").size() == 1);
        Map<String, ConsumerRecord<String, String>> byOffset = new LinkedHashMap<>();
        records(Topics.READINGS_DLQ).stream()
                .filter(record -> record.key().equals("stream-2"))
                .forEach(record -> byOffset.putIfAbsent(header(record, "dead-letter-offset"), record));
        List<ConsumerRecord<String, String>> buried = List.copyOf(byOffset.values());
        assertEquals(3, buried.size());
        assertEquals("{\"articleId\": \"stream-2\"", buried.get(0).value());
        assertThat(header(buried.get(0), "dead-letter-reason"), containsString("not a reading"));
        assertEquals("readings", header(buried.get(0), "dead-letter-topic"));
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private JsonPath factsAt(String place) {
        return given().queryParam("place", place).get("/facts").jsonPath();
    }

    private String fact(String id) throws Exception {
        return given().accept("application/x-ndjson")
                .get("/facts")
                .asString()
                .lines()
                .filter(line -> line.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private void send(Reading reading) throws Exception {
        send(Topics.READINGS, reading.articleId(), json.writeValueAsString(reading));
    }

    private void send(String topic, String key, String value) throws Exception {
        Map<String, Object> config = Map.of("bootstrap.servers", broker, "acks", "all");
        try (var producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, key, value)).get();
        }
    }

    private Map<String, String> latest(String topic) {
        Map<String, String> latest = new LinkedHashMap<>();
        records(topic).forEach(record -> latest.put(record.key(), record.value()));
        return latest;
    }

    private List<ConsumerRecord<String, String>> records(String topic) {
        Map<String, Object> config = Map.of("bootstrap.servers", broker, "isolation.level", "read_committed");
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
