package dev.crosswire.ingest.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosswire.contract.Article;
import dev.crosswire.ingest.Topic;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;

/** Calls of the service, and what is asked of every answer. */
final class Calls {
    private Calls() {}

    static ValidatableResponse post(Map<String, Object> article) {
        return given().contentType(ContentType.JSON)
                .body(article)
                .post("/articles")
                .then();
    }

    static ValidatableResponse delete(String id) {
        return given().delete("/articles/{id}", id).then();
    }

    static ValidatableResponse problem(ValidatableResponse response, int status) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status), "title", not(equalTo("")), "detail", not(equalTo("")))
                .body(not(containsString("\tat ")));
    }

    static Article only(String id) {
        List<Article> versions = Topic.of(id);
        assertEquals(1, versions.size());
        return versions.get(0);
    }

    static ValidatableResponse erase(String id) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("id", id))
                .post("/erasures")
                .then();
    }
}
