package dev.crosswire.ingest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.ingest.Backing;
import dev.crosswire.ingest.LiveObjects;
import dev.crosswire.ingest.Mutator;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    /** Broken forms of each document. */
    private static final int ROUNDS = Integer.getInteger("hostile.rounds", 130);

    /** So many equal parts are posted; the first warms up classes, pools and metrics. */
    private static final int PARTS = 6;

    /**
     * A leak keeps one object at least of each request that is refused, or of each article that is taken in, and more
     * than a quarter of the requests are of either kind.
     */
    private static final int SHARE = 4;

    /** The broker of this process fills its metrics' samples meanwhile, up to so many objects a part. */
    private static final long OTHERS = 1_000;

    /**
     * What the broker of this process keeps its metrics' samples in, 1,028 of each at most, some 8 for each kind of request that
     * an article costs it. A leak of the service's keeps objects of other classes too.
     */
    private static final Set<String> SAMPLES = Set.of(
            "java.lang.Double",
            "java.lang.Long",
            "java.util.concurrent.ConcurrentSkipListMap$Node",
            "java.util.concurrent.ConcurrentSkipListMap$Index");

    private static final Set<Integer> CLEAR = Set.of(200, 202, 400, 413, 415);

    @Test
    void answersEveryBrokenRequestClearlyAndKeepsNothingOfIt() throws Exception {
        Map<Integer, Integer> statuses = new TreeMap<>();
        List<LiveObjects> live = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            post(ROUNDS * part / PARTS, ROUNDS * (part + 1) / PARTS, statuses);
            live.add(LiveObjects.now());
        }
        int requests = statuses.values().stream().mapToInt(Integer::intValue).sum();
        Map<String, Long> leaks = new TreeMap<>(LiveObjects.growing(live, Math.max(OTHERS, requests / PARTS / SHARE)));
        leaks.keySet().removeAll(SAMPLES);
        System.out.printf(
                "hostile requests by status: %s; live heap after each part, KB: %s%n",
                statuses, live.stream().map(each -> each.size() >> 10).toList());
        assertTrue(requests >= 1_000, statuses.toString());
        assertEquals(Map.of(), leaks, "what grows with the requests");
    }

    /** Posts each document broken by the seeds from the first until before the last. */
    private static void post(int firstSeed, int lastSeed, Map<Integer, Integer> statuses) throws Exception {
        for (Map.Entry<String, byte[]> whole : documents()) {
            for (int seed = firstSeed; seed < lastSeed; seed++) {
                byte[] broken = new Mutator(seed).mutate(whole.getValue());
                HttpResponse<String> response = Raw.post(whole.getKey(), broken);
                assertClear(response, whole.getKey() + " seed " + seed);
                statuses.merge(response.statusCode(), 1, Integer::sum);
            }
        }
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
