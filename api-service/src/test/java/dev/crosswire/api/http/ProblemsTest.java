package dev.crosswire.api.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.crosswire.api.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked wrongly is answered by a problem. */
@QuarkusTest
@WithTestResource(Stack.class)
class ProblemsTest {
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
}
