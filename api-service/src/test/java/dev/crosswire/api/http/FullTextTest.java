package dev.crosswire.api.http;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.api.Samples;
import dev.crosswire.api.Stack;
import dev.crosswire.contract.Article;
import dev.crosswire.contract.Topics;
import dev.crosswire.edge.key.ApiKey;
import dev.crosswire.edge.key.KeyFile;
import dev.crosswire.edge.key.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Articles' whole texts are kept from readers where the operator says so; what carries a claim is shown to all. */
@QuarkusTest
@WithTestResource(Stack.class)
@TestProfile(FullTextTest.Kept.class)
class FullTextTest {
    private static final String READER = ApiKey.newSecret();
    private static final String ADMIN = ApiKey.newSecret();
    private static final String REST = "and the rest of the text is somebody else's";
    private static final Duration SOON = Duration.ofSeconds(60);

    /** Whole texts for admins alone. */
    public static class Kept implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                Path keys = Files.createTempDirectory("crosswire-keys").resolve("keys");
                new KeyFile(keys)
                        .write(new KeyFile(keys)
                                .read()
                                .with(ApiKey.of("reader", Role.READ, READER, null))
                                .with(ApiKey.of("admin", Role.ADMIN, ADMIN, null)));
                return Map.of(
                        "crosswire.full-text.role", "admin",
                        "crosswire.access.anonymous", "none",
                        "crosswire.access.keys-file", keys.toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Test
    void theWholeTextIsForAdminsAloneAndEvidenceForAll() throws Exception {
        String id = "kept-1";
        String body = "57 drones were shot down, " + REST;
        send(
                Topics.ARTICLES,
                id,
                new Article(id, null, "CNN", null, "Drones", body, "en", "2025-03-19", null, 1, false));
        send(
                Topics.READINGS,
                id,
                Samples.reading(id, 1, "CNN", null, List.of(Samples.intercepted(id, 1, 57, "Keptgrad", null, 0))));
        await().atMost(SOON).untilAsserted(() -> as(ADMIN)
                .get("/articles/" + id)
                .then()
                .statusCode(200)
                .body("articleBody", equalTo(body))
                .body("claims.evidence.exact", hasItem("57 drones")));

        as(READER)
                .get("/articles/" + id)
                .then()
                .statusCode(200)
                .body("claims.evidence.exact", hasItem("57 drones"))
                .body(not(containsString(REST)));
        for (String path : List.of("/articles", "/claims", "/facts", "/claims?article=" + id, "/articles?q=rest")) {
            as(READER).get(path).then().body(not(containsString(REST)));
        }
    }

    private static RequestSpecification as(String key) {
        return given().header("X-API-Key", key);
    }

    private void send(String topic, String key, Object value) throws IOException {
        Map<String, Object> config = Map.of("bootstrap.servers", broker, "acks", "all");
        try (var producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, key, json.writeValueAsString(value)));
        }
    }
}
