package dev.crosswire.evaluation.run;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes in, over HTTP and by the examples of the README. */
interface RunIntake extends RunPart {
    @Test
    @Order(5)
    default void sendingThemAgainChangesNothing() throws Exception {
        Map<String, Long> records = shared().records();
        for (ObjectNode article : StartedRun.samples()) {
            CrosswireProcess.Answer answer = run().publish("application/json", article.toString());
            assertEquals(202, answer.status(), answer.toString());
            assertEquals("duplicate", answer.body().path("status").asText());
        }
        assertEquals(records, shared().records());
    }

    @ParameterizedTest
    @Order(6)
    @ValueSource(strings = {"", "not JSON", "[]", "{}", "{\"articleBody\": 7}", "{\"articleBody\": \"x\"", "null"})
    default void badInputIsAProblemAndNothingElse(String body) throws Exception {
        Map<String, Long> records = shared().records();
        CrosswireProcess.Answer answer = run().publish("application/json", body);
        assertEquals(4, answer.status() / 100, answer.toString());
        assertEquals(answer.status(), answer.body().path("status").asInt(), answer.toString());
        assertFalse(answer.body().toString().contains("Exception"), answer.toString());
        assertEquals(records, shared().records());
    }

    @Test
    @Order(6)
    default void oneTraceFollowsAnArticleFromTheRequestIntoTheView() throws Exception {
        String trace = "6e0c63257de34c92bf9efcd03927272e";
        String parent = "00-" + trace + "-53ce929d0e0e4736-01";
        assertEquals(
                202,
                run().publishTraced(parent, "Three boats sank off Larnaca on Monday.")
                        .status());
        await().atMost(StartedRun.SOON)
                .untilAsserted(() -> assertEquals(
                        List.of("ingest-service: POST /articles", "extract-service: read", "api-service: reconcile"),
                        shared().traces().way(trace, "reconcile")));
        shared().awaitRead();
    }

    /** Those that follow are begun first; they must tell of what is sent then. */
    @Test
    @Order(6)
    @DisabledOnOs(OS.WINDOWS)
    default void everyExampleOfTheReadmeWorksAsItIsWritten(@TempDir Path directory) throws Exception {
        assumeTrue(Reader.has("bash") && Reader.has("curl") && Reader.has("jq"), "bash, curl and jq are needed");
        Readme readme = Readme.read();
        Map<String, CompletableFuture<String>> following = new LinkedHashMap<>();
        try (Reader reader = new Reader(directory, run().ports())) {
            for (String line : readme.commands()) {
                if (line.matches(".*(/stream|\\bfollow\\b|\\bwatch\\b|consumer).*")) {
                    following.put(line, reader.begin(line).firstLine());
                }
            }
            for (String program : readme.blocks("java")) {
                following.put(program, reader.program(program).firstLine());
            }
            for (String line : readme.commands()) {
                if (!following.containsKey(line)) {
                    assertFalse(reader.run(line).isBlank(), line);
                }
            }
            for (int killed = 4;
                    killed < 100 && !following.values().stream().allMatch(CompletableFuture::isDone);
                    killed++) {
                String text = "Police said " + killed + " people were killed in Kyiv on Tuesday.";
                run().publish("text/plain", text);
                CompletableFuture.allOf(following.values().toArray(CompletableFuture[]::new))
                        .completeOnTimeout(null, 3, TimeUnit.SECONDS)
                        .join();
            }
            following.forEach((example, line) -> assertNotNull(line.getNow(null), "nothing came of " + example));
            assertTrue(
                    readme.commands().size() >= 11 && readme.blocks("java").size() >= 2,
                    readme.commands().toString());
        }
        shared().awaitRead();
    }
}
