package dev.crosswire.ingest.intake;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosswire.ingest.Topic;
import dev.crosswire.launcher.EmbeddedBroker;
import dev.crosswire.launcher.EmbeddedDatabase;
import dev.crosswire.launcher.Ports;
import dev.crosswire.launcher.TopicProvisioner;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The broker goes away in the middle, and comes back. */
@QuarkusTest
@WithTestResource(OutageTest.Stoppable.class)
class OutageTest {
    private static final Duration SOON = Duration.ofSeconds(90);

    @Test
    void refusesWhileTheBrokerIsAwayAndLosesNothing() {
        awaitAccepted("before");
        Stoppable.broker.close();

        unavailable(post("during"));
        unavailable(post("during"));
        given().contentType("application/x-ndjson")
                .body(article("lines").getBytes(StandardCharsets.UTF_8))
                .post("/articles")
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue());
        given().get("/q/health/ready").then().statusCode(503);
        given().get("/q/health/live").then().statusCode(200);

        Stoppable.broker = EmbeddedBroker.start(Stoppable.directory, Stoppable.port);
        awaitAccepted("during");
        assertEquals(1, Topic.of("before").size());
        assertEquals(1, Topic.of("during").size());
        await().atMost(SOON)
                .untilAsserted(() -> given().get("/q/health/ready").then().statusCode(200));
    }

    private static void awaitAccepted(String id) {
        await().atMost(SOON).until(() -> post(id).extract().statusCode() == 202);
    }

    private static void unavailable(ValidatableResponse response) {
        response.statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("status", equalTo(503));
    }

    private static ValidatableResponse post(String id) {
        return given().contentType("application/json")
                .body(article(id))
                .post("/articles")
                .then();
    }

    private static String article(String id) {
        return "{\"id\":\"" + id + "\",\"articleBody\":\"text\"}";
    }

    /** A broker that the test can stop and start on its data. */
    public static class Stoppable implements QuarkusTestResourceLifecycleManager {
        private static EmbeddedBroker broker;
        private static Path directory;
        private static int port;
        private EmbeddedDatabase database;

        @Override
        public Map<String, String> start() {
            startBroker();
            database = EmbeddedDatabase.start();
            TopicProvisioner.provision(broker.bootstrapServers());
            return Map.of(
                    "kafka.bootstrap.servers",
                    broker.bootstrapServers(),
                    "quarkus.datasource.jdbc.url",
                    database.jdbcUrl(),
                    "crosswire.ingest.delivery.timeout",
                    "6s",
                    "quarkus.datasource.jdbc.acquisition-timeout",
                    "60s");
        }

        private static void startBroker() {
            port = Ports.free();
            try {
                directory = Files.createTempDirectory("crosswire-outage");
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            broker = EmbeddedBroker.start(directory, port);
        }

        @Override
        public void stop() {
            database.close();
            broker.close();
        }
    }
}
