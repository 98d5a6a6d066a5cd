package dev.crosswire.edge.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages of other sites may do in a browser on this machine, where everybody here may do everything. */
@QuarkusTest
@TestProfile(BrowsersTest.Open.class)
class BrowsersTest {
    private static final String DESK = "https://desk.example";

    /** As the embedded run starts services, and with one site from whose pages they may be asked. */
    public static class Open implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "crosswire.access.anonymous", "admin",
                    "quarkus.http.cors.enabled", "true",
                    "quarkus.http.cors.origins", DESK);
        }
    }

    @ParameterizedTest
    @CsvSource({
        ",            127.0.0.1,              200, 200",
        ",            localhost,              200, 200",
        ",            [::1],                  200, 200",
        "none,        localhost,              200, 200",
        "same-origin, localhost,              200, 200",
        "cross-site,  localhost,              200, 401",
        "same-site,   localhost,              200, 401",
        "same-origin, rebound.example,        200, 401",
        ",            rebound.example,        200, 401",
        ",            127.0.0.1.evil.example, 200, 401",
        ",            localhost.evil.example, 200, 401"
    })
    void anotherSitesPageMayLookAtMost(String site, String host, int look, int own) {
        Map<String, String> headers =
                site == null ? Map.of("Host", host) : Map.of("Host", host, "Sec-Fetch-Site", site);
        assertEquals(
                List.of(look, own, own),
                List.of(
                        given().headers(headers).get("/door").statusCode(),
                        given().headers(headers).post("/door").statusCode(),
                        given().headers(headers).post("/door/admin").statusCode()));
    }

    @Test
    void aSiteThatIsNamedByConfigurationMayAskAcrossOrigins() {
        given().header("Origin", DESK)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "x-api-key")
                .options("/door")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo(DESK))
                .header("Access-Control-Allow-Methods", equalTo("POST"))
                .header("Access-Control-Allow-Headers", equalTo("x-api-key"));
        given().header("Origin", DESK).get("/door").then().statusCode(200).header("Access-Control-Allow-Origin", DESK);
    }

    @Test
    void noOtherSiteMay() {
        given().header("Origin", "https://evil.example")
                .get("/door")
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
    }
}
