package dev.crosswire.ingest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.ingest.Backing;
import dev.crosswire.ingest.Mutator;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Broken requests: each is refused clearly or kept, and the service lives on. */
@QuarkusTest
@WithTestResource(Backing.class)
class HostileInputTest {
    private static final int ROUNDS = 130;
    private static final Set<Integer> CLEAR = Set.of(200, 202, 400, 413, 415);

    @Test
    void answersEveryBrokenRequestClearly() throws Exception {
        Map<Integer, Integer> statuses = new TreeMap<>();
        for (Map.Entry<String, byte[]> whole : documents()) {
            for (int seed = 0; seed < ROUNDS; seed++) {
                String where = whole.getKey() + " seed " + seed;
                HttpResponse<String> response = Raw.post(whole.getKey(), new Mutator(seed).mutate(whole.getValue()));
                assertTrue(CLEAR.contains(response.statusCode()), () -> where + ": " + response.body());
                assertTrue(!response.body().contains("\tat "), where);
                if (response.statusCode() >= 400) {
                    assertEquals(
                            "application/problem+json",
                            response.headers()
                                    .firstValue("content-type")
                                    .orElse("")
                                    .replaceFirst(";.*", ""),
                            where);
                }
                statuses.merge(response.statusCode(), 1, Integer::sum);
            }
        }
        assertTrue(statuses.values().stream().mapToInt(Integer::intValue).sum() >= 1_000, statuses.toString());
        System.out.println("hostile requests by status: " + statuses);
    }

    private static List<Map.Entry<String, byte[]>> documents() throws IOException {
        byte[] json =
                ("{\"id\":\"hostile\",\"url\":\"https://a.example/x\",\"articleBody\":\"Ten “words” of text, and a 💬.\","
                                + "\"datePublished\":\"2025-03-19T08:00:00Z\",\"headline\":\"H\"}")
                        .getBytes(StandardCharsets.UTF_8);
        byte[] lines = Stream.generate(() -> new String(json, StandardCharsets.UTF_8))
                .limit(20)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
        Path pages = Path.of("src/test/resources/pages/templates");
        return List.of(
                Map.entry("application/json", json),
                Map.entry("application/x-ndjson", lines),
                Map.entry(
                        "text/plain; charset=utf-8",
                        "Some text, “quoted”.".repeat(50).getBytes(StandardCharsets.UTF_8)),
                Map.entry("text/html", Files.readAllBytes(pages.resolve("modern.html"))),
                Map.entry("text/html", Files.readAllBytes(pages.resolve("microdata.html"))),
                Map.entry("text/html; charset=utf-16", Files.readAllBytes(pages.resolve("wordpress.html"))),
                Map.entry("text/html", Files.readAllBytes(pages.resolve("divsoup.html"))),
                Map.entry("text/html; charset=windows-1251", Files.readAllBytes(pages.resolve("app.html"))));
    }
}
