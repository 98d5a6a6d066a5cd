package dev.crosswire.edge.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.edge.key.ApiKey;
import dev.crosswire.edge.key.KeyFile;
import dev.crosswire.edge.key.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Identities.class)
class AccessTest {
    private Map<String, String> secrets;
    private TokenIssuer issuer;
    private KeyFile file;

    @ParameterizedTest
    @CsvSource({"read, 200, 403, 403", "write, 200, 200, 403", "admin, 200, 200, 200", "late, 401, 401, 401"})
    void aKeyOpensWhatItsRoleMay(String name, int look, int enter, int own) {
        assertEquals(List.of(look, enter, own), statuses(() -> given().header("X-API-Key", secrets.get(name))));
        assertEquals(List.of(look, enter, own), statuses(() -> given().header(
                        "Authorization", "Bearer " + secrets.get(name))));
    }

    @ParameterizedTest
    @CsvSource({"read, 200, 403, 403", "write, 200, 200, 403", "admin, 200, 200, 200", "other, 403, 403, 403"})
    void aTokenOpensWhatItsRolesMay(String role, int look, int enter, int own) {
        String token = issuer.token("ann", List.of(role), Instant.now().plusSeconds(600));
        assertEquals(List.of(look, enter, own), statuses(() -> given().auth().oauth2(token)));
    }

    @Test
    void aTokenThatIsForgedOrLateOpensNothing() {
        String forged = issuer.forge("ann", List.of("admin"), Instant.now().plusSeconds(600));
        String late = issuer.token("ann", List.of("admin"), Instant.now().minusSeconds(600));
        assertEquals(List.of(401, 401, 401), statuses(() -> given().auth().oauth2(forged)));
        assertEquals(List.of(401, 401, 401), statuses(() -> given().auth().oauth2(late)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer x", "Basic YTpi", "Bearer cw_", "nonsense"})
    void whatIsNoKeyOpensNothing(String authorization) {
        assertEquals(List.of(401, 401, 401), statuses(() -> given().header("Authorization", authorization)));
    }

    @Test
    void aRefusalIsAProblem() {
        given().when()
                .get("/door")
                .then()
                .statusCode(401)
                .contentType(Refusal.MEDIA_TYPE)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .header("X-Content-Type-Options", "nosniff")
                .body("status", equalTo(401));
        given().header("X-API-Key", secrets.get("read"))
                .post("/door")
                .then()
                .statusCode(403)
                .contentType(Refusal.MEDIA_TYPE)
                .body("detail", notNullValue());
        given().header("X-API-Key", secrets.get("write"))
                .post("/door/admin")
                .then()
                .statusCode(403)
                .contentType(Refusal.MEDIA_TYPE)
                .body("status", equalTo(403));
        given().auth()
                .oauth2(issuer.forge("ann", List.of(), Instant.now().plusSeconds(600)))
                .get("/door")
                .then()
                .statusCode(401)
                .contentType(Refusal.MEDIA_TYPE);
    }

    @Test
    void aKeyThatIsAddedWorksAtOnceAndOneThatIsRemovedNoMore() throws Exception {
        String secret = ApiKey.newSecret();
        file.write(file.read().with(ApiKey.of("new", Role.READ, secret, null)));
        awaitStatus(secret, 200);
        file.write(file.read().without("new"));
        awaitStatus(secret, 401);
    }

    /** The file is looked at once a second. */
    private static void awaitStatus(String secret, int status) {
        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> given().header("X-API-Key", secret).get("/door").statusCode(), equalTo(status));
    }

    @Test
    void whoAsksTooOftenIsToldWhenToComeAgain() {
        Response last = null;
        for (int i = 0; i < 200; i++) {
            last = given().header("X-API-Key", secrets.get("eager")).get("/door");
            if (last.statusCode() != 200) {
                break;
            }
        }
        assertEquals(429, last.statusCode());
        assertEquals(Refusal.MEDIA_TYPE, last.contentType());
        assertTrue(Integer.parseInt(last.header("Retry-After")) >= 1);
        assertEquals(
                200,
                given().header("X-API-Key", secrets.get("read")).get("/door").statusCode());
    }

    /** No page of another site is told that it may look. */
    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "OPTIONS"})
    void crossOriginRequestsAreNotAnsweredUnlessConfigured(String method) {
        given().header("X-API-Key", secrets.get("write"))
                .header("Origin", "https://desk.example")
                .header("Access-Control-Request-Method", "POST")
                .request(method, "/door")
                .then()
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Access-Control-Allow-Methods", nullValue());
    }

    private static List<Integer> statuses(java.util.function.Supplier<RequestSpecification> who) {
        return List.of(
                who.get().get("/door").statusCode(),
                who.get().post("/door").statusCode(),
                who.get().post("/door/admin").statusCode());
    }
}
