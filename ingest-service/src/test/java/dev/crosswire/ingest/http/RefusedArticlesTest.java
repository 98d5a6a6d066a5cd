package dev.crosswire.ingest.http;

import static dev.crosswire.ingest.http.Calls.delete;
import static dev.crosswire.ingest.http.Calls.only;
import static dev.crosswire.ingest.http.Calls.post;
import static dev.crosswire.ingest.http.Calls.problem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.crosswire.ingest.Backing;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no article is refused by a problem. */
@QuarkusTest
@WithTestResource(Backing.class)
class RefusedArticlesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "no json",
                "{",
                "{}",
                "[]",
                "null",
                "5",
                "{\"articleBody\":\"x\"} {}",
                "\"\\ud800\"",
                "{\"articleBody\":\"\\ud800\"}",
                "{\"articleBody\":\"a\\u0000b\"}",
                "{\"articleBody\":5}",
                "{\"articleBody\":[\"x\"]}",
                "{\"articleBody\":\" \\n\"}",
                "{\"articleBody\":\"x\",\"datePublished\":\"yesterday\"}",
                "{\"articleBody\":\"x\",\"url\":\"nowhere\"}",
                "{\"articleBody\":\"x\",\"id\":\"\"}",
                "{\"articleBody\":\"x\",\"withdrawn\":true}"
            })
    void tellsWhatIsWrongWithAnArticle(String body) {
        problem(
                given().contentType(ContentType.JSON)
                        .body(body)
                        .post("/articles")
                        .then(),
                400);
    }

    @Test
    void tellsEveryFaultOfAnArticle() {
        problem(post(Map.of("id", "x".repeat(257), "articleBody", "x", "datePublished", "x")), 400)
                .body("errors.field", hasItem("id"))
                .body("errors", hasSize(2));
    }

    @ParameterizedTest
    @MethodSource
    void refusesBodiesThatAreNoText(String contentType, byte[] body, int status) throws Exception {
        HttpResponse<String> response = Raw.post(contentType, body);
        assertEquals(status, response.statusCode(), response.body());
        assertEquals(
                "application/problem+json",
                response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", ""));
    }

    static Stream<Arguments> refusesBodiesThatAreNoText() {
        return Stream.of(
                arguments("application/json", "[".repeat(100_000).getBytes(StandardCharsets.UTF_8), 400),
                arguments("application/json", new byte[] {'{', (byte) 0xff, 'x'}, 400),
                arguments("text/plain", new byte[] {'a', (byte) 0xff}, 400),
                arguments("text/plain; charset=klingon", new byte[] {'a'}, 415),
                arguments("text/plain; charset=???", new byte[] {'a'}, 415),
                arguments("nonsense", new byte[] {'a'}, 415),
                arguments("text/uri-list", "# nothing".getBytes(StandardCharsets.UTF_8), 400),
                arguments("text/uri-list", "file:///etc/passwd".getBytes(StandardCharsets.UTF_8), 400),
                arguments(
                        "text/uri-list", "http://a.example/\nhttp://b.example/".getBytes(StandardCharsets.UTF_8), 400),
                arguments("text/uri-list", "http://10.1.2.3/".getBytes(StandardCharsets.UTF_8), 422),
                arguments(null, new byte[] {'a'}, 400));
    }

    @Test
    void refusesAMissingBodyAndOtherContentTypes() {
        problem(given().contentType(ContentType.JSON).post("/articles").then(), 400)
                .body("detail", containsString("no body"));
        problem(given().contentType("text/plain").post("/articles").then(), 400);
        problem(
                given().contentType("application/xml")
                        .body("<a/>")
                        .post("/articles")
                        .then(),
                415);
        problem(given().get("/articles").then(), 405);
        problem(given().get("/nothing/here").then(), 404);
    }

    @Test
    void refusesWhatIsTooLong() {
        problem(post(Map.of("id", "long", "articleBody", "x".repeat(1_048_576))), 413);
        problem(post(Map.of("id", "longer", "articleBody", "x".repeat(4_300_000))), 413);
        post(Map.of("id", "long", "articleBody", "x".repeat(1_040_000)))
                .statusCode(202)
                .body("version", equalTo(1));
        assertEquals(1_040_000, only("long").articleBody().length());
    }

    @Test
    void refusesToWithdrawWhatItDoesNotKnow() {
        problem(delete("never-seen"), 404).body("detail", containsString("never-seen"));
        problem(delete("x".repeat(300)), 404);
    }

    @Test
    void refusesAStreamWithoutLines() {
        problem(
                given().contentType("application/x-ndjson")
                        .body("\n\n".getBytes(StandardCharsets.UTF_8))
                        .post("/articles")
                        .then(),
                400);
    }
}
