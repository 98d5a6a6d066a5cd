package dev.crosswire.api.http;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.crosswire.api.Samples;
import dev.crosswire.api.Stack;
import dev.crosswire.api.live.Signature;
import dev.crosswire.api.store.Database;
import dev.crosswire.api.store.ViewWriter;
import dev.crosswire.api.view.ArrivedReading;
import dev.crosswire.contract.Reading;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Webhooks, against a real server that may fail. */
@QuarkusTest
@WithTestResource(Stack.class)
@TestProfile(SubscriptionsTest.Quick.class)
class SubscriptionsTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    @Inject
    Database database;

    @Inject
    ViewWriter writer;

    private final List<Delivery> deliveries = new CopyOnWriteArrayList<>();
    private volatile int answer = 204;
    private HttpServer server;

    /** Retries and loses patience soon, and takes loopback for public as far as the test's own server is concerned. */
    public static class Quick implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "crosswire.stream.heartbeat", "PT0.2S",
                    "crosswire.stream.patience", "PT1S",
                    "crosswire-webhooks.first-retry", "PT0.05S",
                    "crosswire-webhooks.attempts", "3",
                    "crosswire-webhooks.private-addresses", "true");
        }
    }

    private record Delivery(String key, String signature, String body) {}

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/hook", this::take);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        deliveries.add(new Delivery(
                exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                exchange.getRequestHeaders().getFirst("Crosswire-Signature"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        exchange.sendResponseHeaders(answer, -1);
        exchange.close();
    }

    @Test
    void onlyChangedAnswersAreToldOfSignedAndInOrder() {
        String id = subscribe("hookville");
        take("hook1", 1, "2025-03-19", 5, "Kremlin");
        await().atMost(SOON).until(() -> !deliveries.isEmpty());
        take("hook2", 1, "2025-03-19", 5, "Kremlin");
        take("hook1", 2, "2025-03-20", 9, "Kremlin");
        take("hook2", 2, "2025-03-21", 0, null);
        await().atMost(SOON).until(() -> deliveries.stream()
                .map(delivery -> JsonPath.from(delivery.body()))
                .anyMatch(told -> "9".equals(told.getString("fact.best.answer.quantity.value"))
                        && "1".equals(told.getString("fact.claims"))));
        Delivery first = deliveries.get(0);
        JsonPath body = JsonPath.from(first.body());
        assertEquals("answer", body.getString("event"));
        assertEquals(5, body.getInt("fact.best.answer.quantity.value"));
        assertEquals(first.key(), body.getString("id"));
        long seconds = Long.parseLong(first.signature().replaceAll("t=(\\d+),.*", "$1"));
        assertEquals(Signature.of("a secret", seconds, first.body()), first.signature());
        await().atMost(SOON).untilAsserted(() -> when().get("/subscriptions/{id}", id)
                .then()
                .body("attempts", equalTo(0))
                .body("secret", nullValue()));
        when().delete("/subscriptions/{id}", id).then().statusCode(204);
        when().get("/subscriptions/{id}", id).then().statusCode(404);
    }

    @Test
    void aFailedDeliveryIsTriedAgainUnderOneKeyAndGivenUpAtLast() {
        answer = 500;
        String id = subscribe("failville");
        take("fail1", 1, "2025-03-19", 5, "Kremlin");
        await().atMost(SOON)
                .untilAsserted(
                        () -> when().get("/subscriptions/{id}", id).then().body("givenUp", equalTo(1)));
        assertEquals(3, deliveries.size());
        assertEquals(1, deliveries.stream().map(Delivery::key).distinct().count());
        when().get("/subscriptions/{id}", id).then().body("givenUpFor", equalTo("it answered 500"));
        answer = 200;
        take("fail1", 2, "2025-03-20", 6, "Kremlin");
        await().atMost(SOON).until(() -> deliveries.size() > 3);
    }

    /** As it is written, but for the host, which stands for anybody's. */
    @Test
    void theExampleInTheDescriptionWorks() {
        Map<String, Object> example = given().accept("application/json")
                .get("/q/openapi?format=json")
                .jsonPath()
                .getMap("components.schemas.SubscriptionRequest.examples[0]");
        example.replace("url", "http://127.0.0.1:" + server.getAddress().getPort() + "/hook");
        String id = given().contentType("application/json")
                .body(example)
                .post("/subscriptions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        when().delete("/subscriptions/{id}", id).then().statusCode(204);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"filter\": {}}",
                "{\"url\": \"ftp://example.org/\"}",
                "{\"url\": \"https://user@example.org/\"}",
                "{\"url\": \"not a url\"}",
                "{\"url\": \"/hook\"}",
                "{\"url\": 3, \"filter\": []}",
                "{",
                "[]",
                "",
                "{\"url\": \"http://127.0.0.1/\", \"filter\": {\"type\": [\"Strike\"]}}"
            })
    void aBadSubscriptionIsTold(String body) {
        given().contentType("application/json")
                .body(body)
                .post("/subscriptions")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("parameter", notNullValue());
    }

    private String subscribe(String place) {
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
        String body =
                "{\"url\": \"%s\", \"secret\": \"a secret\", \"filter\": {\"place\": \"%s\"}}".formatted(url, place);
        JsonPath created = given().contentType("application/json")
                .body(body)
                .post("/subscriptions")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        assertTrue(given().get("/subscriptions").asString().contains(created.getString("id")));
        return created.getString("id");
    }

    private void take(String article, long version, String modified, int drones, String speaker) {
        String place = article.startsWith("hook") ? "Hookville" : "Failville";
        Reading reading = Samples.reading(
                article,
                version,
                article + ".example",
                modified,
                drones == 0 ? List.of() : List.of(Samples.intercepted(article, version, drones, place, speaker, 0)));
        database.transaction(connection -> {
            writer.take(connection, List.of(new ArrivedReading(reading, Integer.toString(reading.hashCode()))));
            return null;
        });
    }
}
