package dev.crosswire.api.http;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.api.Samples;
import dev.crosswire.api.Stack;
import dev.crosswire.contract.Claim;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts as lists, page by page, on a real database. */
@QuarkusTest
@WithTestResource(Stack.class)
class FactPagesTest {
    @Inject
    TestView view;

    @Test
    void pagesHoldEveryFactOnceAndFollowTheirCursor() {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            claims.add(Samples.intercepted("paged", 1, 10 + i, "Pageville " + i, null, i * 20));
        }
        view.take(Samples.reading("paged", 1, "Pager", null, claims));
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
            view.take(Samples.reading(article, 1, "Sorter", "2025-03-2" + day, claims));
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
        view.take(Samples.reading(
                "dated", 1, "Dater", null, List.of(Samples.intercepted("dated", 1, 5, "Dateville", null, 0))));
        when().get("/facts?place=dateville&" + days).then().body("items", hasSize(found));
    }

    @Test
    void factsAreCountedByStatus() {
        view.take(Samples.reading(
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
}
