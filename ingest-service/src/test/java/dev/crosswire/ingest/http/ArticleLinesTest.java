package dev.crosswire.ingest.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.ingest.Backing;
import dev.crosswire.ingest.Topic;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Articles a line each: every line has its answer. */
@QuarkusTest
@WithTestResource(Backing.class)
class ArticleLinesTest {
    @Test
    void answersAResultALineAndGoesOnAfterBadOnes() {
        String lines =
                """
                {"id":"line-a","articleBody":"a"}
                no json

                {"id":"line-b","articleBody":""}
                {"id":"line-c","articleBody":"c"}\r
                {"id":"line-a","articleBody":"a"}
                {"id":"line-a","articleBody":"changed"}
                {"id":"line-d","articleBody":"d"}""";
        String[] results = results(lines);
        assertEquals(7, results.length);
        assertEquals("{\"line\":1,\"id\":\"line-a\",\"version\":1,\"status\":\"accepted\"}", results[0]);
        assertTrue(
                results[1].startsWith("{\"line\":2,\"problem\":{") && results[1].contains("\"status\":400"),
                results[1]);
        assertTrue(results[2].startsWith("{\"line\":4,\"problem\":{"), results[2]);
        assertEquals("{\"line\":5,\"id\":\"line-c\",\"version\":1,\"status\":\"accepted\"}", results[3]);
        assertEquals("{\"line\":6,\"id\":\"line-a\",\"version\":1,\"status\":\"duplicate\"}", results[4]);
        assertEquals("{\"line\":7,\"id\":\"line-a\",\"version\":2,\"status\":\"accepted\"}", results[5]);
        assertEquals("{\"line\":8,\"id\":\"line-d\",\"version\":1,\"status\":\"accepted\"}", results[6]);
        assertEquals(2, Topic.of("line-a").size());
    }

    @Test
    void passesOverALineThatIsTooLong() {
        String lines = "{\"id\":\"before\",\"articleBody\":\"x\"}\n" + "y".repeat(4_300_000)
                + "\n{\"id\":\"after\",\"articleBody\":\"x\"}\n";
        String[] results = results(lines);
        assertEquals(3, results.length);
        assertTrue(results[1].contains("\"status\":413"), results[1]);
        assertTrue(results[2].contains("\"accepted\""), results[2]);
    }

    /** The answer's lines. */
    private static String[] results(String lines) {
        return given().contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post("/articles")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .split("\n");
    }
}
