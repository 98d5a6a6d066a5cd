package dev.crosswire.ingest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.ingest.Backing;
import dev.crosswire.ingest.LiveHeap;
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
    /** Broken forms of each document, half before the heap is measured, half after. */
    private static final int ROUNDS = Integer.getInteger("hostile.rounds", 130);

    private static final Set<Integer> CLEAR = Set.of(200, 202, 400, 413, 415);

    /** What is warmed up once (classes, pools, metrics) may still come in the second half. */
    private static final long WARMTH = 2L << 20;

    @Test
    void answersEveryBrokenRequestClearlyAndKeepsNothingOfIt() throws Exception {
        Map<Integer, Integer> statuses = new TreeMap<>();
        post(0, statuses);
        long before = LiveHeap.bytes();
        long length = post(ROUNDS / 2, statuses);
        long growth = LiveHeap.bytes() - before;
        System.out.printf(
                "hostile requests by status: %s; the second half's %,d KB let the live heap of %,d KB grow by %,d KB%n",
                statuses, length >> 10, before >> 10, growth >> 10);
        assertTrue(statuses.values().stream().mapToInt(Integer::intValue).sum() >= 1_000, statuses.toString());
        assertTrue(growth < WARMTH + length / 8, () -> "the heap has grown by " + growth + " bytes");
    }

    /** Posts each document broken by so many seeds; tells their bytes. */
    private static long post(int firstSeed, Map<Integer, Integer> statuses) throws Exception {
        long length = 0;
        for (Map.Entry<String, byte[]> whole : documents()) {
            for (int seed = firstSeed; seed < firstSeed + ROUNDS / 2; seed++) {
                byte[] broken = new Mutator(seed).mutate(whole.getValue());
                HttpResponse<String> response = Raw.post(whole.getKey(), broken);
                assertClear(response, whole.getKey() + " seed " + seed);
                statuses.merge(response.statusCode(), 1, Integer::sum);
                length += broken.length;
            }
        }
        return length;
    }

    private static void assertClear(HttpResponse<String> response, String where) {
        assertTrue(CLEAR.contains(response.statusCode()), () -> where + ": " + response.body());
        assertTrue(!response.body().contains("\tat "), where);
        if (response.statusCode() >= 400) {
            String type = response.headers().firstValue("content-type").orElse("");
            assertEquals("application/problem+json", type.replaceFirst(";.*", ""), where);
        }
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
