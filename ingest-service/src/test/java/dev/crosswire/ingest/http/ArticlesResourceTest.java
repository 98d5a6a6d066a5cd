package dev.crosswire.ingest.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.crosswire.contract.Article;
import dev.crosswire.ingest.Backing;
import dev.crosswire.ingest.Topic;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Backing.class)
class ArticlesResourceTest {
    @Test
    void publishesAnArticleAsItCame() {
        String body = "Слава Україні — “72”\r\n\t💬 \u00a0";
        post(Map.of("id", "as-it-came", "articleBody", body, "datePublished", "2025-03-19", "inLanguage", "uk"))
                .statusCode(202)
                .body("id", equalTo("as-it-came"), "version", equalTo(1), "status", equalTo("accepted"));
        Article article = only("as-it-came");
        assertEquals(body, article.articleBody());
        assertEquals("2025-03-19", article.datePublished());
        assertEquals(1, article.version());
        assertNull(article.publisher());
    }

    @Test
    void tellsOfAnArticleAndItsNearDuplicates() {
        String wire =
                IntStream.range(0, 200).mapToObj(i -> "word" + i * 37 % 211).collect(Collectors.joining(" "));
        post(Map.of("id", "wire", "publisher", "agency.example", "articleBody", wire));
        post(Map.of("id", "copy", "publisher", "paper.example", "articleBody", "SPRINGFIELD (Agency) - " + wire));
        post(Map.of("id", "other", "publisher", "else.example", "articleBody", "Another story in few words."));
        given().get("/articles/wire")
                .then()
                .statusCode(200)
                .body("version", equalTo(1), "withdrawn", equalTo(false), "publisher", equalTo("agency.example"))
                .body("nearDuplicates.id", equalTo(List.of("copy")))
                .body("nearDuplicates.publisher", equalTo(List.of("paper.example")));
        given().get("/articles/other").then().body("nearDuplicates", hasSize(0));
        delete("copy").statusCode(202);
        given().get("/articles/wire").then().body("nearDuplicates", hasSize(0));
        given().get("/articles/copy").then().body("withdrawn", equalTo(true));
        problem(given().get("/articles/never-seen").then(), 404).body("detail", containsString("never-seen"));
    }

    @Test
    void theSameAgainMakesNoRecordAndAChangeMakesTheNextVersion() {
        post(Map.of("id", "again", "articleBody", "one")).body("version", equalTo(1), "status", equalTo("accepted"));
        post(Map.of("id", "again", "articleBody", "one")).body("version", equalTo(1), "status", equalTo("duplicate"));
        post(Map.of("id", "again", "articleBody", "two")).body("version", equalTo(2), "status", equalTo("accepted"));
        post(Map.of("id", "again", "articleBody", "two")).body("version", equalTo(2), "status", equalTo("duplicate"));
        post(Map.of("id", "again", "articleBody", "one")).body("version", equalTo(3), "status", equalTo("accepted"));
        List<Article> versions = Topic.of("again");
        assertEquals(
                List.of(1L, 2L, 3L), versions.stream().map(Article::version).toList());
        assertEquals(1, versions.stream().map(Article::datePublished).distinct().count(), "the first receipt is kept");
    }

    @Test
    void withdrawsAndPublishesAgain() {
        post(Map.of("id", "gone/with the wind", "articleBody", "one", "headline", "H"));
        delete("gone/with the wind").statusCode(202).body("version", equalTo(2), "status", equalTo("accepted"));
        delete("gone/with the wind").statusCode(202).body("version", equalTo(2), "status", equalTo("duplicate"));
        post(Map.of("id", "gone/with the wind", "articleBody", "one", "headline", "H"))
                .body("version", equalTo(3), "status", equalTo("accepted"));
        List<Article> versions = Topic.of("gone/with the wind");
        assertEquals(
                List.of(false, true, false),
                versions.stream().map(Article::withdrawn).toList());
        assertEquals("H", versions.get(1).headline());
    }

    @Test
    void erasesAndTakesTheSameAgainAsALaterVersion() {
        post(Map.of("id", "erased", "articleBody", "one", "headline", "Secret", "url", "https://example.org/secret"));
        erase("erased").statusCode(202).body("version", equalTo(2));
        ConsumerRecord<String, byte[]> last = Topic.all().stream()
                .filter(record -> record.key().equals("erased"))
                .reduce((first, second) -> second)
                .orElseThrow();
        assertNull(last.value());
        assertEquals(
                "2", new String(last.headers().lastHeader("ce_articleversion").value(), StandardCharsets.UTF_8));
        String kept = given().get("/articles/erased").then().extract().asString();
        assertTrue(!kept.contains("ecret"), kept);
        post(Map.of("id", "erased", "articleBody", "one")).body("version", equalTo(3), "status", equalTo("accepted"));
        problem(erase("never-seen"), 404).body("detail", containsString("never-seen"));
    }

    private static ValidatableResponse erase(String id) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("id", id))
                .post("/erasures")
                .then();
    }

    @Test
    void refusesToWithdrawWhatItDoesNotKnow() {
        problem(delete("never-seen"), 404).body("detail", containsString("never-seen"));
        problem(delete("x".repeat(300)), 404);
    }

    @Test
    void derivesAnIdFromTheUrlAndTheOutletFromItsHost() {
        String id = post(Map.of("url", "https://www.example.org/story?utm_source=x", "articleBody", "text"))
                .statusCode(202)
                .body("id", startsWith("url-"))
                .extract()
                .path("id");
        post(Map.of("url", "http://www.example.org/story#top", "articleBody", "text"))
                .body("id", equalTo(id), "status", equalTo("duplicate"));
        assertEquals("example.org", only(id).publisher());
    }

    @Test
    void takesPlainTextInItsCharset() {
        given().contentType("text/plain; charset=ISO-8859-1")
                .queryParam("id", "latin")
                .queryParam("headline", "Zażółć")
                .body("Café".getBytes(StandardCharsets.ISO_8859_1))
                .post("/articles")
                .then()
                .statusCode(202);
        assertEquals("Café", only("latin").articleBody());
        assertEquals("Zażółć", only("latin").headline());
    }

    @Test
    void takesAPageAndTellsItsLanguage() {
        String html =
                "<html><head><title>Brücke gesperrt</title><link rel=canonical href=/bruecke></head><body><nav>Start</nav><article><p>"
                        + "Der Rat teilte am Dienstag mit, dass die Brücke bis Ende März wegen Reparaturen gesperrt bleibt und die Busse umgeleitet werden. Der Bürgermeister sagte, die Arbeiten kosteten zwei Millionen Euro und seien nicht aufzuschieben."
                        + "</p></article></body></html>";
        String id = given().contentType("text/html; charset=UTF-8")
                .queryParam("url", "https://zeitung.example/a?utm_source=x")
                .body(html.getBytes(StandardCharsets.UTF_8))
                .post("/articles")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        Article article = only(id);
        assertEquals("Brücke gesperrt", article.headline());
        assertEquals("de", article.inLanguage());
        assertEquals("zeitung.example", article.publisher());
        assertTrue(article.articleBody().startsWith("Der Rat teilte"), article.articleBody());
    }

    @Test
    void sendsCloudEvents() {
        post(Map.of("id", "event", "articleBody", "text"));
        var record = Topic.all().stream()
                .filter(r -> r.key().equals("event"))
                .findFirst()
                .orElseThrow();
        assertEquals("event@1", new String(record.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8));
        assertEquals(
                "1.0", new String(record.headers().lastHeader("ce_specversion").value(), StandardCharsets.UTF_8));
    }

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
        String[] results = given().contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post("/articles")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .split("\n");
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
        String[] results = given().contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post("/articles")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .split("\n");
        assertEquals(3, results.length);
        assertTrue(results[1].contains("\"status\":413"), results[1]);
        assertTrue(results[2].contains("\"accepted\""), results[2]);
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

    @ParameterizedTest
    @CsvSource({"/q/health/ready,articles topic", "/q/metrics,crosswire_ingest_articles", "/q/openapi,/articles"})
    void tellsOfItself(String path, String word) {
        post(Map.of("id", "metrics", "articleBody", "text"));
        given().get(path).then().statusCode(200).body(containsString(word));
    }

    private static ValidatableResponse post(Map<String, Object> article) {
        return given().contentType(ContentType.JSON)
                .body(article)
                .post("/articles")
                .then();
    }

    private static ValidatableResponse delete(String id) {
        return given().delete("/articles/{id}", id).then();
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status), "title", not(equalTo("")), "detail", not(equalTo("")))
                .body(not(containsString("\tat ")));
    }

    private static Article only(String id) {
        List<Article> versions = Topic.of(id);
        assertEquals(1, versions.size());
        return versions.get(0);
    }
}
