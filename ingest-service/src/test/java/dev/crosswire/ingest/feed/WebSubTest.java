package dev.crosswire.ingest.feed;

import static dev.crosswire.ingest.feed.FeedServer.answer;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import dev.crosswire.ingest.Backing;
import dev.crosswire.ingest.article.Identity;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A feed whose hub tells of news. */
@QuarkusTest
@WithTestResource(Backing.class)
class WebSubTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final byte[] NEWS = "<rss/>".getBytes(StandardCharsets.UTF_8);
    private static final BlockingQueue<Map<String, String>> ASKED = new LinkedBlockingQueue<>();
    private static final BlockingQueue<String> POLLS = new LinkedBlockingQueue<>();

    private static FeedServer server;

    @BeforeAll
    static void start() {
        server = new FeedServer();
        server.on("/hub", WebSubTest::hub)
                .on("/robots.txt", e -> answer(e, 404, ""))
                .on("/hubbed.xml", e -> {
                    POLLS.add("poll");
                    answer(
                            e,
                            200,
                            "<rss version=\"2.0\"><channel><title>T</title><link>/</link><description>D</description></channel></rss>",
                            "Cache-Control",
                            "max-age=3600",
                            "Link",
                            "<" + server.url("/hub") + ">; rel=\"hub\", <https://paper.example/hubbed>; rel=\"self\"");
                });
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void hub(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        ASKED.add(Arrays.stream(form.split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8))));
        answer(exchange, 202, "");
    }

    @Test
    void subscribesConfirmsAndPollsAtOnceOnSignedNews() throws Exception {
        String feed = server.url("/hubbed.xml");
        given().contentType("application/json")
                .body(Map.of("url", feed))
                .post("/feeds")
                .then()
                .statusCode(201);
        Map<String, String> asked = ASKED.poll(60, TimeUnit.SECONDS);
        assertEquals("subscribe", asked.get("hub.mode"));
        assertEquals("https://paper.example/hubbed", asked.get("hub.topic"));
        URI callback = URI.create(asked.get("hub.callback"));
        assertEquals("crosswire.example", callback.getHost());
        assertEquals("poll", POLLS.poll());
        String polled = awaitPolled(feed, null);

        verify(callback.getPath(), "https://paper.example/hubbed")
                .statusCode(200)
                .body(equalTo("c-1"));
        verify(callback.getPath(), "https://paper.example/other").statusCode(404);
        verify("/websub/guessed", "https://paper.example/hubbed").statusCode(404);

        String next = nextPoll(feed);
        notice(callback.getPath(), "sha256=" + sign("HmacSHA256", "not the secret"))
                .statusCode(202);
        notice(callback.getPath(), "rot13=00").statusCode(202);
        assertEquals(next, nextPoll(feed), "unsigned news changes nothing");
        notice(callback.getPath(), "sha256=" + sign("HmacSHA256", asked.get("hub.secret")))
                .statusCode(202);
        awaitPolled(feed, polled);
        assertEquals("poll", POLLS.poll());
        assertTrue(ASKED.isEmpty(), "it does not ask the hub at every poll");
        given().delete("/feeds/{id}", Identity.ofUrl(feed)).then().statusCode(204);
        verify(callback.getPath(), "https://paper.example/hubbed").statusCode(404);
    }

    private static ValidatableResponse verify(String path, String topic) {
        return given().queryParam("hub.mode", "subscribe")
                .queryParam("hub.topic", topic)
                .queryParam("hub.challenge", "c-1")
                .queryParam("hub.lease_seconds", 864000)
                .get(path)
                .then();
    }

    private static ValidatableResponse notice(String path, String signature) {
        return given().contentType("application/rss+xml")
                .header("X-Hub-Signature", signature)
                .body(NEWS)
                .post(path)
                .then();
    }

    private static String sign(String algorithm, String secret) throws Exception {
        Mac mac = Mac.getInstance(algorithm);
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), algorithm));
        return HexFormat.of().formatHex(mac.doFinal(NEWS));
    }

    /** When it was polled, once a poll after that one is over; null for the first. */
    private static String awaitPolled(String feed, String before) {
        return await().atMost(SOON).until(() -> told(feed, "lastPoll"), last -> !Objects.equals(last, before));
    }

    private static String nextPoll(String feed) {
        return told(feed, "nextPoll");
    }

    private static String told(String feed, String field) {
        return given().get("/feeds/{id}", Identity.ofUrl(feed)).jsonPath().getString(field);
    }
}
