package dev.crosswire.api.http;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.api.Stack;
import dev.crosswire.api.client.View;
import dev.crosswire.contract.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service says of the topics, and what it really writes. */
@QuarkusTest
@WithTestResource(Stack.class)
class DescriptionsTest {
    @Inject
    View view;

    @Inject
    ObjectMapper json;

    @Test
    void theDocumentNamesEveryTopicAndItsReferencesLead() throws Exception {
        JsonNode document = json.readTree(given().get("/asyncapi").asString());
        Set<String> addresses = new TreeSet<>();
        document.path("channels")
                .forEach(channel -> addresses.add(channel.path("address").asText()));
        Set<String> topics =
                Topics.ALL.stream().map(topic -> topic.name()).collect(Collectors.toCollection(TreeSet::new));
        topics.add("claims.{type}");
        assertEquals(topics, addresses);
        List<JsonNode> references = document.findValues("$ref");
        assertTrue(references.size() > 50);
        references.forEach(reference ->
                assertTrue(!document.at(reference.asText().substring(1)).isMissingNode(), reference.asText()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Article", "Reading", "Claim", "Fact"})
    void everyRecordHasASchema(String record) {
        when().get("/schemas/{record}", record)
                .then()
                .statusCode(200)
                .body("'$ref'", equalTo("#/definitions/" + record));
    }

    @Test
    void anUnknownRecordIsToldOfTheKnownOnes() {
        when().get("/schemas/Opinion")
                .then()
                .statusCode(404)
                .body("detail", startsWith("There is no record 'Opinion'"));
    }

    @Test
    void aFactIsASchemaOrgClaimToWhoWantsLinkedData() {
        view.tell("linked-1", 1, "Linkville", 5, "Kremlin");
        view.tell("linked-2", 1, "Linkville", 5, "Kremlin");
        String id = given().get("/facts?place=linkville").jsonPath().getString("items[0].id");
        String tag = given().accept("application/ld+json")
                .get("/facts/{id}", id)
                .then()
                .statusCode(200)
                .contentType(startsWith("application/ld+json"))
                .body("'@context'", equalTo("https://schema.org"))
                .body("'@type'", equalTo("Claim"))
                .body("'@id'", startsWith("http"))
                .body("text", startsWith("How many drones"))
                .body("claimInterpreter.name", hasItem("Kremlin"))
                .body("appearance", hasSize(2))
                .body("firstAppearance.publisher.name", equalTo("linked-1.example"))
                .body("about.location[0].name", equalTo("Linkville"))
                .extract()
                .header("ETag");
        given().accept("application/ld+json")
                .header("If-None-Match", tag)
                .get("/facts/{id}", id)
                .then()
                .statusCode(304);
        when().get("/facts/{id}", id).then().body("evidence", hasSize(2));
    }
}
