package dev.crosswire.ingest.http;

import static dev.crosswire.ingest.http.Calls.delete;
import static dev.crosswire.ingest.http.Calls.erase;
import static dev.crosswire.ingest.http.Calls.only;
import static dev.crosswire.ingest.http.Calls.post;
import static dev.crosswire.ingest.http.Calls.problem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.contract.Article;
import dev.crosswire.ingest.Backing;
import dev.crosswire.ingest.Topic;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    @CsvSource({"/q/health/ready,articles topic", "/q/metrics,crosswire_ingest_articles", "/q/openapi,/articles"})
    void tellsOfItself(String path, String word) {
        post(Map.of("id", "metrics", "articleBody", "text"));
        given().get(path).then().statusCode(200).body(containsString(word));
    }
}
