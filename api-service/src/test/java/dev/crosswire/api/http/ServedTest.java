package dev.crosswire.api.http;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.api.Samples;
import dev.crosswire.api.Stack;
import dev.crosswire.api.store.Database;
import dev.crosswire.api.store.ViewWriter;
import dev.crosswire.api.view.ArrivedReading;
import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Reading;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the service answers, on a real database. */
@QuarkusTest
@WithTestResource(Stack.class)
class ServedTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    @Inject
    Database database;

    @Inject
    ViewWriter writer;

    @TestHTTPResource("/")
    URI root;

    @Test
    void pagesHoldEveryFactOnceAndFollowTheirCursor() {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            claims.add(Samples.intercepted("paged", 1, 10 + i, "Pageville " + i, null, i * 20));
        }
        take(Samples.reading("paged", 1, "Pager", null, claims));
        TreeSet<String> ids = new TreeSet<>();
        String cursor = null;
        int pages = 0;
        do {
            JsonPath page = given().queryParam("article", "paged")
                    .queryParam("limit", 3)
                    .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                    .get("/facts")
                    .jsonPath();
            ids.addAll(page.getList("items.id"));
            cursor = page.getString("next");
            pages++;
        } while (cursor != null);
        assertEquals(7, ids.size());
        assertEquals(3, pages);
        String lines = given().accept("application/x-ndjson")
                .get("/facts?article=paged")
                .asString();
        assertEquals(7, lines.lines().count());
        String csv = given().accept("text/csv").get("/claims?article=paged").asString();
        assertEquals(8, csv.lines().count());
        assertTrue(csv.startsWith("id,article,"), csv);
        given().accept("application/json; charset=utf-16")
                .get("/claims?article=paged")
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
        when().get("/claims?article=paged&type=Intercept&q=drones&limit=2")
                .then()
                .body("items", hasSize(2))
                .body("items.factId", everyItem(notNullValue()))
                .body("items.publication.publisher", everyItem(equalTo("Pager")));
    }

    @ParameterizedTest
    @CsvSource({
        "id,2025-01-01",
        "-lastPublished,2025-01-01",
        "lastPublished,2025-01-01",
        "id,2025-03-19",
        "-lastPublished,2025-03-19",
        "lastPublished,2025-03-19"
    })
    void pagesInEachOrderHoldEveryFactOnce(String sort, String from) {
        for (int day = 1; day <= 3; day++) {
            String article = "sorted-" + day;
            List<Claim> claims = List.of(
                    Samples.intercepted(article, 1, day, "Sortville North " + day, null, 0),
                    Samples.intercepted(article, 1, day, "Sortville South " + day, null, 20));
            take(Samples.reading(article, 1, "Sorter", "2025-03-2" + day, claims));
        }
        List<String> ids = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = given().queryParams(
                            Map.of("q", "sortville", "from", from, "to", "2025-03-20", "limit", 1, "sort", sort))
                    .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                    .get("/facts")
                    .jsonPath();
            ids.addAll(page.getList("items.id"));
            keys.addAll(page.getList("items." + sort.replace("-", "")));
            cursor = page.getString("next");
        } while (cursor != null);
        assertEquals(6, ids.size());
        assertEquals(6, new TreeSet<>(ids).size());
        Comparator<String> order = Comparator.naturalOrder();
        assertEquals(
                keys.stream()
                        .sorted(sort.startsWith("-") ? order.reversed() : order)
                        .toList(),
                keys);
    }

    /** A day belongs to what happens on it, whichever end is open. */
    @ParameterizedTest
    @CsvSource({
        "from=2025-03-19,1",
        "to=2025-03-19,1",
        "from=2025-03-19&to=2025-03-19,1",
        "from=2025-03-20,0",
        "to=2025-03-18,0",
        "from=0001-01-01&to=9999-12-31,1"
    })
    void factsAreFoundByTheDaysTheyHappenOn(String days, int found) {
        take(Samples.reading(
                "dated", 1, "Dater", null, List.of(Samples.intercepted("dated", 1, 5, "Dateville", null, 0))));
        when().get("/facts?place=dateville&" + days).then().body("items", hasSize(found));
    }

    @Test
    void factsAreCountedByStatus() {
        take(Samples.reading(
                "counted", 1, "Counter", null, List.of(Samples.intercepted("counted", 1, 5, "Countville", null, 0))));
        when().get("/facts/counts?place=countville")
                .then()
                .statusCode(200)
                .body("facts", equalTo(1))
                .body("single", equalTo(1))
                .body("disputed", equalTo(0));
        when().get("/facts/counts?place=nowhere").then().body("facts", equalTo(0));
        when().get("/facts/counts?colour=red").then().statusCode(400);
    }

    @Test
    void thePageIsServedUnderAStrictPolicy() {
        String page = when().get("/")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", startsWith("default-src 'none'; script-src 'self';"))
                .header("Cache-Control", "no-cache")
                .extract()
                .asString();
        Matcher script = Pattern.compile("src=\"(/static/[^\"]+\\.js)\"").matcher(page);
        assertTrue(script.find(), page);
        when().get(script.group(1)).then().statusCode(200).contentType("text/javascript");
        assertFalse(page.contains("<style") || page.contains("<script>"), page);
    }

    @Test
    void anArticleIsNotHandedOnWithoutAnIngestService() {
        given().contentType("application/json")
                .body("{}")
                .post("/articles")
                .then()
                .statusCode(503);
        given().contentType("text/plain").body("x").post("/articles").then().statusCode(415);
    }

    @Test
    void anUnchangedAnswerIsNotSentAgain() {
        take(Samples.reading(
                "tagged", 1, "Tagger", null, List.of(Samples.intercepted("tagged", 1, 5, "Tagville", null, 0))));
        String tag = given().get("/facts?place=tagville").header("ETag");
        given().header("If-None-Match", tag).get("/facts?place=tagville").then().statusCode(304);
        take(Samples.reading(
                "tagged2", 1, "Other", null, List.of(Samples.intercepted("tagged2", 1, 5, "Tagville", null, 0))));
        given().header("If-None-Match", tag)
                .get("/facts?place=tagville")
                .then()
                .statusCode(200)
                .body("items[0].claims", equalTo(2));
        String story = given().get("/facts?place=tagville").jsonPath().getString("items[0].story");
        when().get("/stories/{id}", story).then().statusCode(200).body("title", notNullValue());
        when().get("/stories").then().statusCode(200).body("items.id", hasItem(story));
        when().get("/stories?sort=id&limit=1").then().statusCode(200).body("items", hasSize(1));
    }

    @Test
    void theViewIsAnsweredAsItWasKnown() {
        take(Samples.reading(
                "known", 1, "Knower", null, List.of(Samples.intercepted("known", 1, 5, "Knownville", "Kremlin", 0))));
        take(Samples.reading(
                "known",
                2,
                "Knower",
                "2025-03-21T08:00:00Z",
                List.of(Samples.intercepted("known", 2, 9, "Knownville", "Kremlin", 0))));
        String at = "/facts?place=knownville&knownAt=";
        when().get(at + "2025-03-18").then().body("items", hasSize(0));
        when().get(at + "2025-03-20").then().body("items[0].best.answer.quantity.value", equalTo(5));
        when().get(at + "2025-03-21T08:00:00Z").then().body("items[0].best.answer.quantity.value", equalTo(9));
        when().get("/facts?place=knownville").then().body("items[0].best.answer.quantity.value", equalTo(9));
        when().get("/articles?status=read&limit=1000").then().body("items.id", hasItem("known"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/facts?limit=0 | limit",
                "/facts?limit=many | limit",
                "/facts?tpye=Attack | tpye",
                "/facts?type=Strike | type",
                "/facts?status=odd | status",
                "/facts?from=yesterday | from",
                "/facts?to=%2B12345-01-01 | to",
                "/facts?knownAt=2025-13-01 | knownAt",
                "/facts?cursor=%21%21 | cursor",
                "/facts?sort=size | sort",
                "/facts?q=%00 | q",
                "/claims?entity=Russia | entity",
                "/stream?limit=3 | limit",
                "/stream?of=articles | of",
                "/stream?of=claims&place=Kyiv | place",
                "/stream?speaker=Kremlin | speaker",
                "/stream?lastEventId=x | Last-Event-ID"
            })
    void aBadParameterIsTold(String call, String parameter) {
        given().urlEncodingEnabled(false)
                .get(call.strip())
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", startsWith("urn:crosswire:problem:"))
                .body("parameter", equalTo(parameter));
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/facts/none,404",
        "GET,/facts/none/history,404",
        "GET,/articles/none,404",
        "GET,/stories/none,404",
        "GET,/nowhere,404",
        "POST,/facts,405",
        "DELETE,/claims,405"
    })
    void everyErrorIsAProblem(String method, String path, int status) {
        given().request(method, path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status));
    }

    @Test
    void whatCannotBeProducedIsRefused() {
        given().accept("image/png").get("/facts").then().statusCode(406).contentType("application/problem+json");
    }

    @Test
    void aStreamTellsChangesAndResumesWithoutLossOrRepetition() throws Exception {
        try (Events events = new Events(root.resolve("stream?place=streamville"), null)) {
            events.comment();
            take(Samples.reading(
                    "sse",
                    1,
                    "Streamer",
                    null,
                    List.of(Samples.intercepted("sse", 1, 5, "Streamville", "Kremlin", 0))));
            assertEquals("fact", events.next().get(0));
            take(Samples.reading(
                    "elsewhere",
                    1,
                    "Streamer",
                    null,
                    List.of(Samples.intercepted("elsewhere", 1, 6, "Otherville", null, 0))));
            take(Samples.reading("sse", 2, "Streamer", "2025-03-20", List.of()));
            List<String> gone = events.next();
            assertEquals("gone", gone.get(0));
            take(Samples.reading(
                    "sse",
                    3,
                    "Streamer",
                    "2025-03-21",
                    List.of(Samples.intercepted("sse", 3, 7, "Streamville", "Kremlin", 0))));
            List<String> last = events.next();
            try (Events resumed = new Events(root.resolve("stream?place=streamville"), gone.get(1))) {
                resumed.comment();
                assertEquals(last, resumed.next());
            }
        }
    }

    @Test
    void anUnknownIdIsAnsweredWithAllThereIs() throws Exception {
        take(Samples.reading(
                "reset", 1, "Streamer", null, List.of(Samples.intercepted("reset", 1, 5, "Resetville", null, 0))));
        try (Events events = new Events(root.resolve("stream?place=resetville"), "999999999")) {
            events.comment();
            assertEquals("reset", events.next().get(0));
            assertEquals("fact", events.next().get(0));
            assertEquals("live", events.next().get(0));
        }
    }

    @Test
    void claimsStreamAsTheyComeAndGo() throws Exception {
        try (Events events = new Events(root.resolve("stream?of=claims&article=claimed"), null)) {
            events.comment();
            take(Samples.reading(
                    "claimed",
                    1,
                    "Claimer",
                    null,
                    List.of(Samples.intercepted("claimed", 1, 5, "Claimville", null, 0))));
            List<String> claim = events.next();
            assertEquals("claim", claim.get(0));
            assertTrue(claim.get(2).contains("\"factId\":\""), claim.get(2));
        }
        URI kremlin = root.resolve("stream?of=claims&article=claimed&outlet=Claimer&snapshot=true");
        try (Events events = new Events(kremlin, null)) {
            events.comment();
            assertEquals("claim", events.next().get(0));
            assertEquals("live", events.next().get(0));
        }
    }

    @Test
    void healthMetricsAndOpenApiAreServed() {
        await().atMost(SOON)
                .untilAsserted(() -> when().get("/q/health/ready").then().statusCode(200));
        when().get("/q/metrics").then().statusCode(200).body(containsString("crosswire_facts"));
        given().accept("application/json")
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("components.schemas.Fact.properties.status", notNullValue())
                .body("paths.'/facts'.get.responses.default.content", hasKey("application/problem+json"))
                .body("paths.'/facts'.get.responses.'200'.content", hasKey("text/csv"))
                .body("paths.'/facts'.get.parameters.name", hasItems("type", "knownAt", "cursor"));
    }

    private void take(Reading reading) {
        database.transaction(connection -> {
            writer.take(connection, List.of(new ArrivedReading(reading, Integer.toString(reading.hashCode()))));
            return null;
        });
    }

    /** A stream's events: name, id and data of each. */
    private static final class Events implements AutoCloseable {
        private final BufferedReader reader;

        Events(URI uri, String lastEventId) throws IOException, InterruptedException {
            HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(SOON);
            if (lastEventId != null) {
                request.header("Last-Event-ID", lastEventId);
            }
            HttpResponse<InputStream> response =
                    HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            assertEquals(200, response.statusCode());
            reader = new BufferedReader(new InputStreamReader(response.body()));
        }

        void comment() throws IOException {
            assertTrue(block().stream().anyMatch(line -> line.startsWith(":")));
        }

        List<String> next() throws IOException {
            List<String> block = block();
            while (block.stream().noneMatch(line -> line.startsWith("event:"))) {
                block = block();
            }
            return List.of(field(block, "event:"), field(block, "id:"), field(block, "data:"));
        }

        private static String field(List<String> block, String name) {
            return block.stream()
                    .filter(line -> line.startsWith(name))
                    .findFirst()
                    .map(line -> line.substring(name.length()).strip())
                    .orElse("");
        }

        private List<String> block() throws IOException {
            List<String> lines = new ArrayList<>();
            for (String line = reader.readLine(); line != null && !line.isEmpty(); line = reader.readLine()) {
                lines.add(line);
            }
            if (lines.isEmpty()) {
                throw new IOException("the stream ended");
            }
            return lines;
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
