package dev.crosswire.api.http;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.api.Samples;
import dev.crosswire.api.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the service answers, on a real database. */
@QuarkusTest
@WithTestResource(Stack.class)
class ServedTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    @Inject
    TestView view;

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
        view.take(Samples.reading(
                "tagged", 1, "Tagger", null, List.of(Samples.intercepted("tagged", 1, 5, "Tagville", null, 0))));
        String tag = given().get("/facts?place=tagville").header("ETag");
        given().header("If-None-Match", tag).get("/facts?place=tagville").then().statusCode(304);
        view.take(Samples.reading(
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
        view.take(Samples.reading(
                "known", 1, "Knower", null, List.of(Samples.intercepted("known", 1, 5, "Knownville", "Kremlin", 0))));
        view.take(Samples.reading(
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
}
