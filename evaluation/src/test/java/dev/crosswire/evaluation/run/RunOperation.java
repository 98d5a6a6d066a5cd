package dev.crosswire.evaluation.run;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.crosswire.contract.Topics;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator relies on: metrics, logs, erasure, records as they are documented. */
interface RunOperation extends RunPart {
    /** Some are there from the first reading on. */
    @Test
    @Order(11)
    default void dashboardAndAlertsAskForMetricsThatAreThere() throws Exception {
        String article =
                "{\"articleBody\": \"Two ships sank off Larnaca on Monday.\", \"publisher\": \"metrics.example\"}";
        assertEquals(202, run().publish("application/json", article).status());
        await().atMost(StartedRun.SOON).untilAsserted(() -> {
            List<String> exposed = new ArrayList<>();
            for (String service : List.of("ingest-service", "extract-service", "api-service")) {
                exposed.add(run().text(service, "/q/metrics"));
            }
            assertEquals(Set.of(), MetricsCheck.missing(exposed));
        });
    }

    @Test
    @Order(12)
    default void noSecretIsLogged() throws Exception {
        try (Stream<Path> logs = Files.list(shared().logs())) {
            for (Path log : logs.toList()) {
                String text = Files.readString(log);
                shared().matrix().secrets().forEach(secret -> assertFalse(text.contains(secret), log.toString()));
            }
        }
    }

    /** By the command, through all services, databases and topics. */
    @Test
    @Order(13)
    default void anErasedArticleLeavesNoTrace() throws Exception {
        String erased = StartedRun.samples().get(0).path("id").asText();
        List<JsonNode> claims = run().items("claims").stream()
                .filter(claim -> claim.path("articleId").asText().equals(erased))
                .toList();
        assertFalse(claims.isEmpty());

        String printed = run().command("erase", erased);
        assertTrue(printed.startsWith("1 erased"), printed);
        awaitGone(erased);
        String view = shared().view();
        claims.forEach(claim -> assertFalse(view.contains(claim.path("id").asText()), "still in the view: " + claim));
        assertEquals(0, run().recordsOf(erased, List.of("articles", "readings", "claims")));
    }

    /** The view follows the topic of readings. */
    private void awaitGone(String article) {
        await().atMost(StartedRun.SOON)
                .until(() -> run().get("/articles/" + article).status() == 404);
    }

    /** Those without a value too, of what was erased and of facts that are gone. */
    @ParameterizedTest
    @Order(14)
    @ValueSource(strings = {"articles", "readings", "claims", "facts"})
    default void everyRecordIsAsTheAsyncApiDocumentSays(String topic) throws Exception {
        TopicsCheck check = new TopicsCheck(run().get("/asyncapi").body(), run().bootstrapServers());
        assertEquals(List.of("records"), check.faults(topic));
    }

    /** A record that is none, the first on the topic, is told of in the logs that machines read, with the article's id. */
    @Test
    @Order(15)
    default void eachLineOfALogIsAnObjectThatTellsItsArticle() throws Exception {
        TopicRecords.send(run().bootstrapServers(), Topics.ARTICLES, "poison", "no article");
        Logs logs = new Logs(shared().logs());
        await().atMost(StartedRun.SOON).until(() -> logs.lines("extract-service").stream()
                .anyMatch(line -> line.at("/mdc/articleId").asText().equals("poison")));
        for (String service : List.of("ingest-service", "extract-service", "api-service")) {
            List<JsonNode> lines = logs.lines(service);
            assertFalse(lines.isEmpty(), service);
            lines.forEach(line -> assertEquals(List.of(), Logs.missing(line), line.toString()));
        }
    }
}
