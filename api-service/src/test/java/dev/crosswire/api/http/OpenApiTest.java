package dev.crosswire.api.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.api.Samples;
import dev.crosswire.api.Stack;
import dev.crosswire.api.client.View;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The OpenAPI document: its examples work as they are written, and it only ever grows. */
@QuarkusTest
@WithTestResource(Stack.class)
class OpenApiTest {
    private static final Path VERSION_1 = Path.of("src/test/resources/golden/openapi-v1.json");

    /** What a stream shares with listings by name and refuses. */
    private static final Set<String> LISTED = Set.of("limit", "cursor", "sort", "knownAt");

    /** What only a stream of claims takes. */
    private static final Set<String> OF_CLAIMS = Set.of("speaker", "outlet", "fact");

    @Inject
    View view;

    @TestHTTPResource("/")
    URI root;

    @Inject
    ObjectMapper json;

    @Test
    void everyExampleOfAParameterWorksAsItIsWritten() throws Exception {
        List<String> asked = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document().path("paths").properties()) {
            JsonNode get = path.getValue().path("get");
            for (JsonNode parameter : get.path("parameters")) {
                boolean listed = path.getKey().equals("/stream")
                        && LISTED.contains(parameter.path("name").asText());
                if (parameter.has("example") && !listed) {
                    int status =
                            path.getKey().equals("/stream") ? followed(parameter) : status(path.getKey(), parameter);
                    assertEquals(200, status, path.getKey() + " " + parameter);
                    asked.add(path.getKey() + "?" + parameter.path("name").asText());
                }
            }
        }
        assertTrue(asked.size() > 15, asked.toString());
    }

    /** The status of a stream, which has no end. */
    private int followed(JsonNode parameter) throws Exception {
        String name = parameter.path("name").asText();
        String example = parameter.path("example").asText();
        boolean header = parameter.path("in").asText().equals("header");
        String of = OF_CLAIMS.contains(name) ? "of=claims&" : "";
        String query = header ? "" : "?" + of + name + "=" + URLEncoder.encode(example, StandardCharsets.UTF_8);
        HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve("stream" + query));
        if (header) {
            request.header(name, example);
        }
        HttpResponse<InputStream> response =
                HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        response.body().close();
        return response.statusCode();
    }

    private int status(String path, JsonNode parameter) {
        view.take(Samples.reading(
                "example",
                1,
                "CNN",
                null,
                List.of(Samples.intercepted("example", 1, 5, "Exampleville", "Kremlin", 0))));
        JsonPath fact = given().get("/facts?place=exampleville").jsonPath();
        String name = parameter.path("name").asText();
        String example = parameter.path("example").asText();
        boolean inPath = parameter.path("in").asText().equals("path");
        RequestSpecification request = inPath ? given() : given().queryParam(name, example);
        String filled = inPath ? path.replace("{" + name + "}", example) : path.replace("{id}", id(path, fact));
        return request.get(filled).statusCode();
    }

    private static String id(String path, JsonPath fact) {
        if (path.startsWith("/facts/")) {
            return fact.getString("items[0].id");
        }
        return path.startsWith("/stories/") ? fact.getString("items[0].story") : "example";
    }

    @Test
    void whatVersionOneSaysHoldsStill() throws Exception {
        JsonNode today = document();
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/openapi.json"), today.toPrettyString());
        JsonNode earlier = json.readTree(VERSION_1.toFile());
        List<String> gone = new ArrayList<>();
        compare("", earlier.path("paths"), today.path("paths"), gone);
        compare("", earlier.at("/components/schemas"), today.at("/components/schemas"), gone);
        assertEquals(List.of(), gone);
    }

    /** Words may change; nothing else that was there may be gone or be another. */
    private static void compare(String path, JsonNode earlier, JsonNode today, List<String> gone) {
        if (today.isMissingNode()) {
            gone.add(path + " is gone");
        } else if (earlier.isObject()) {
            earlier.properties().forEach(field -> {
                if (!List.of("description", "summary", "example", "examples", "tags")
                                .contains(field.getKey())
                        || field.getValue().isObject()) {
                    compare(path + "/" + field.getKey(), field.getValue(), today.path(field.getKey()), gone);
                }
            });
        } else if (earlier.isArray()) {
            earlier.forEach(element -> compare(path + "[]", element, like(element, today), gone));
        } else if (!earlier.equals(today)) {
            gone.add(path + " was " + earlier + " and is " + today);
        }
    }

    /** The element of the same name, or the same element. */
    private static JsonNode like(JsonNode element, JsonNode list) {
        for (JsonNode other : list) {
            boolean same = element.isObject() && element.has("name")
                    ? element.path("name").equals(other.path("name"))
                            && element.path("in").equals(other.path("in"))
                    : element.equals(other);
            if (same) {
                return other;
            }
        }
        return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
    }

    private JsonNode document() throws Exception {
        return json.readTree(
                given().accept("application/json").get("/q/openapi?format=json").asString());
    }
}
