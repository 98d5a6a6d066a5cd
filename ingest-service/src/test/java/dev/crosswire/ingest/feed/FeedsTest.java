package dev.crosswire.ingest.feed;

import static dev.crosswire.ingest.feed.FeedServer.answer;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import dev.crosswire.contract.Article;
import dev.crosswire.ingest.Backing;
import dev.crosswire.ingest.Topic;
import dev.crosswire.ingest.article.Drafts;
import dev.crosswire.ingest.article.Identity;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feeds as they should be, and as they are. */
@QuarkusTest
@WithTestResource(Backing.class)
class FeedsTest {
    private static final Duration SOON = Duration.ofSeconds(90);
    private static final String SENTENCE = "The mayor said on Monday that the old bridge would be closed for a month. ";
    private static final String STORY = SENTENCE.repeat(20).strip();

    private static FeedServer server;

    @BeforeAll
    static void start() {
        server = new FeedServer();
        server.on(
                        "/robots.txt",
                        e -> answer(e, 200, "User-agent: *\nDisallow: /secret\n", "Content-Type", "text/plain"))
                .on("/full.xml", FeedsTest::conditional)
                .on("/teaser.xml", e -> answer(e, 200, rss(item("/page.html", "Only a teaser."))))
                .on("/page.html", e -> answer(e, 200, page(STORY), "Content-Type", "text/html"))
                .on("/atom.xml", e -> answer(e, 200, atom(STORY)))
                .on("/feed.json", e -> answer(e, 200, jsonFeed(STORY)))
                .on(
                        "/changed.xml",
                        e -> answer(e, 200, rss(item("/c", STORY + " Version " + server.hits("/changed.xml")))))
                .on(
                        "/deleted.xml",
                        e -> answer(e, 200, rss(item("/deleted.html", "Teaser " + server.hits("/deleted.xml")))))
                .on("/deleted.html", e -> answer(e, server.hits("/deleted.html") == 1 ? 200 : 410, page(STORY)))
                .on("/secret.xml", e -> answer(e, 200, rss(item("/page.html", STORY))))
                .on("/limited.xml", e -> answer(e, 429, "", "Retry-After", "600"))
                .on("/broken.xml", e -> answer(e, 503, ""))
                .on("/gone.xml", e -> answer(e, 410, ""))
                .on("/endless.xml", FeedServer::answerEndlessly)
                .on("/bomb.xml", FeedServer::answerWithBomb)
                .on("/loop.xml", e -> answer(e, 302, "", "Location", "/loop.xml"))
                .on("/inside.xml", e -> answer(e, 302, "", "Location", server.urlByName("/full.xml")))
                .on("/file.xml", e -> answer(e, 302, "", "Location", "file:///etc/passwd"))
                .on("/page-for-feed.xml", e -> answer(e, 200, "<html><body>Welcome</body></html>"))
                .on(
                        "/entities.xml",
                        e -> answer(
                                e,
                                200,
                                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + rss(item("/x", "&x;"))));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void takesWholeStoriesAndAsksNextTimeOnlyForNews() {
        add("/full.xml");
        await("/full.xml", feed -> "not modified".equals(feed.getString("lastResult")));
        Article article = only("/story");
        assertEquals(STORY, article.articleBody());
        assertEquals("2025-03-19T08:00:00Z", article.datePublished());
        remove("/full.xml");
    }

    @ParameterizedTest
    @CsvSource({"/teaser.xml,/page.html", "/atom.xml,/atom-story", "/feed.json,/json-story"})
    void readsEveryKindOfFeedAndThePageBehindATeaser(String feed, String article) {
        add(feed);
        await(feed, f -> f.getString("lastPoll") != null);
        assertEquals(STORY, only(article).articleBody());
        remove(feed);
    }

    @Test
    void aChangedEntryIsANewVersion() {
        add("/changed.xml");
        await("/changed.xml", feed -> server.hits("/changed.xml") >= 3);
        remove("/changed.xml");
        List<Article> versions = Topic.of(id("/c"));
        assertTrue(versions.size() >= 2, versions.toString());
        assertEquals(2, versions.get(1).version());
    }

    @Test
    void anArticleWhosePageIsGoneIsWithdrawn() {
        add("/deleted.xml");
        await("/deleted.xml", feed -> Topic.of(id("/deleted.html")).size() >= 2);
        remove("/deleted.xml");
        assertTrue(Topic.of(id("/deleted.html")).get(1).withdrawn());
    }

    @ParameterizedTest
    @CsvSource({
        "/broken.xml, it answers 503",
        "/endless.xml, it has more than 300000 bytes",
        "/bomb.xml, it has more than 300000 bytes",
        "/loop.xml, it redirects more than 5 times",
        "/inside.xml, localhost has a private address",
        "/file.xml, 'only http and https are fetched, not file'",
        "/secret.xml, its robots.txt does not allow it",
        "/page-for-feed.xml, it is no RSS or Atom",
        "/entities.xml, it is no RSS or Atom",
        "/missing.xml, it answers 404"
    })
    void tellsWhatIsWrongWithAFeedAndComesAgainLater(String path, String reason) {
        add(path);
        JsonPath feed = await(path, f -> f.getInt("failures") >= 1);
        assertTrue(feed.getString("lastResult").startsWith(reason), feed.getString("lastResult"));
        assertFalse(feed.getBoolean("paused"));
        remove(path);
    }

    @Test
    void waitsAsLongAsASiteAsks() {
        add("/limited.xml");
        JsonPath feed = await("/limited.xml", f -> f.getInt("failures") >= 1);
        assertTrue(
                Duration.between(Instant.parse(feed.getString("lastPoll")), Instant.parse(feed.getString("nextPoll")))
                                .compareTo(Duration.ofSeconds(599))
                        > 0);
        assertEquals(1, server.hits("/limited.xml"));
        remove("/limited.xml");
    }

    @Test
    void leavesAFeedThatIsGoneForGood() {
        add("/gone.xml");
        assertTrue(await("/gone.xml", f -> f.getString("lastPoll") != null).getBoolean("paused"));
        remove("/gone.xml");
    }

    @Test
    void isListedPausedAndRemoved() {
        add("/broken.xml?listed");
        given().contentType("application/json")
                .body(Map.of("paused", true))
                .patch("/feeds/{id}", feedId("/broken.xml?listed"))
                .then()
                .statusCode(200)
                .body("paused", equalTo(true));
        assertTrue(given().get("/feeds").jsonPath().getList("items.url").contains(server.url("/broken.xml?listed")));
        remove("/broken.xml?listed");
        given().get("/feeds/{id}", feedId("/broken.xml?listed"))
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        given().contentType("application/json")
                .body("{\"url\":5}")
                .post("/feeds")
                .then()
                .statusCode(400);
        given().contentType("application/json")
                .body("{\"url\":[]}")
                .post("/feeds")
                .then()
                .statusCode(400);
    }

    private static void conditional(HttpExchange exchange) throws IOException {
        if ("\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            answer(exchange, 304, "");
        } else {
            answer(exchange, 200, rss(item("/story", STORY)), "ETag", "\"v1\"");
        }
    }

    private static String rss(String items) {
        return "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>T</title>"
                + "<link>/</link><description>D</description>" + items + "</channel></rss>";
    }

    private static String item(String link, String text) {
        return "<item><title>Bridge &amp; tunnel</title><link>" + server.url(link) + "</link>"
                + "<pubDate>Wed, 19 Mar 2025 08:00:00 GMT</pubDate><content:encoded>" + text
                + "</content:encoded></item>";
    }

    private static String atom(String text) {
        return "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>T</title><id>urn:f</id><updated>2025-03-19T08:00:00Z</updated>"
                + "<entry><id>urn:e</id><title>Bridge</title><link href=\"/atom-story\"/><updated>2025-03-19T08:00:00Z</updated>"
                + "<content type=\"html\">&lt;p&gt;" + text + "&lt;/p&gt;</content></entry></feed>";
    }

    private static String jsonFeed(String text) {
        return "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"T\",\"items\":[{\"id\":\"1\",\"url\":\"/json-story\","
                + "\"title\":\"Bridge\",\"content_html\":\"<p>" + text
                + "</p>\",\"date_published\":\"2025-03-19T08:00:00Z\"}]}";
    }

    private static String page(String text) {
        return "<html lang=en><head><title>Bridge</title></head><body><nav>Menu</nav><article><p>" + text
                + "</p></article></body></html>";
    }

    private static void add(String path) {
        given().contentType("application/json")
                .body(Map.of("url", server.url(path)))
                .post("/feeds")
                .then()
                .statusCode(201);
    }

    private static void remove(String path) {
        given().delete("/feeds/{id}", feedId(path)).then().statusCode(204);
    }

    private static JsonPath await(String path, Predicate<JsonPath> done) {
        return Awaitility.await(path)
                .atMost(SOON)
                .until(() -> given().get("/feeds/{id}", feedId(path)).jsonPath(), done);
    }

    private static String feedId(String path) {
        return Identity.ofUrl(server.url(path));
    }

    private static String id(String path) {
        return Identity.of(Drafts.at(server.url(path), "text"));
    }

    private static Article only(String path) {
        List<Article> versions = Topic.of(id(path));
        assertEquals(1, versions.size());
        return versions.get(0);
    }
}
