package dev.crosswire.api.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.crosswire.api.Schema;
import dev.crosswire.api.view.Arrival;
import dev.crosswire.api.view.ArrivedReading;
import dev.crosswire.api.view.Erasure;
import dev.crosswire.contract.Claim;
import dev.crosswire.launcher.EmbeddedDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The view, now and as known at any moment, is the same whatever the order and number of deliveries, and whoever takes them in. */
class OrderProofTest {
    private static final int HISTORIES = Integer.getInteger("crosswire.histories", 2);
    private static final int READINGS = 60;
    private static final int ORDERS = 3;

    private static EmbeddedDatabase server;
    private static ObjectMapper json;
    private static Database database;
    private static List<ArrivalWriter> writers;
    private static FactReader facts;
    private static ClaimReader claims;
    private static HistoryReader histories;

    @BeforeAll
    static void start() {
        server = EmbeddedDatabase.start();
        database = Schema.migrated(server, "api");
        json = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        writers = List.of(writer(), writer());
        facts = new FactReader(database);
        claims = new ClaimReader(database);
        histories = new HistoryReader(database);
    }

    /** Two groups at a time, so that facts move between groups that are computed one after the other. */
    private static ArrivalWriter writer() {
        return new ArrivalWriter(
                new ErasureTable(),
                new ReadingTable(json),
                ViewWriter.with(json, new ClaimTable(new JsonText(json)), 2),
                new ChangeTable());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void shuffledDuplicatedCorrectedAndWithdrawnReadingsMakeOneView() {
        long seed = Long.getLong("crosswire.seed", System.nanoTime());
        System.out.println("crosswire.seed=" + seed);
        for (int history = 0; history < HISTORIES; history++) {
            Random random = new Random(seed + history);
            List<ArrivedReading> readings = new RandomReadings(random, json).make(READINGS);
            String expected = fromScratch(readings);
            for (int order = 0; order < ORDERS; order++) {
                assertSame(expected, delivered(readings, random), "seed " + (seed + history) + ", order " + order);
            }
        }
    }

    /** Wherever the erasure comes among the deliveries, nothing that the article said is left, in any table. */
    @Test
    void anErasedArticleLeavesNoTrace() {
        long seed = Long.getLong("crosswire.seed", System.nanoTime());
        Random random = new Random(seed);
        List<ArrivedReading> readings = new RandomReadings(random, json).make(READINGS);
        ArrivedReading first = readings.stream()
                .filter(one -> !one.reading().claims().isEmpty())
                .findFirst()
                .orElseThrow();
        String article = first.reading().articleId();
        Set<String> claimIds = readings.stream()
                .filter(one -> one.reading().articleId().equals(article))
                .flatMap(one -> one.reading().claims().stream())
                .map(Claim::id)
                .collect(Collectors.toSet());
        String expected = fromScratch(readings.stream()
                .filter(one -> !one.reading().articleId().equals(article))
                .toList());
        for (int order = 0; order < ORDERS; order++) {
            List<Arrival> deliveries = new ArrayList<>(readings);
            deliveries.add(new Erasure(article, Long.MAX_VALUE));
            Collections.shuffle(deliveries, random);
            empty();
            inBatches(deliveries, random);
            assertSame(expected, export(), "seed " + seed + ", order " + order);
            assertEquals(0, traces(article, claimIds), "seed " + seed + ", order " + order);
        }
    }

    private static int traces(String article, Set<String> claimIds) {
        return database.transaction(connection -> Sql.list(
                        connection,
                        "select (select count(*) from reading where article_id = ?)"
                                + " + (select count(*) from claim where article_id = ?)"
                                + " + (select count(*) from change c join unnest(?) as gone (id)"
                                + " on position(gone.id in c.body) > 0)"
                                + " + (select count(*) from fact f join unnest(?) as gone (id)"
                                + " on position(gone.id in f.body) > 0) as traces",
                        row -> row.getInt("traces"),
                        article,
                        article,
                        Sql.texts(connection, claimIds),
                        Sql.texts(connection, claimIds))
                .get(0));
    }

    private static void assertSame(String expected, String actual, String message) {
        List<String> wanted = expected.lines().toList();
        List<String> got = actual.lines().toList();
        for (int line = 0; line < Math.min(wanted.size(), got.size()); line++) {
            assertEquals(wanted.get(line), got.get(line), message);
        }
        assertEquals(wanted.size(), got.size(), message);
    }

    /** All readings at once, each once. */
    private static String fromScratch(List<ArrivedReading> readings) {
        empty();
        take(writers.get(0), readings);
        return export();
    }

    private static String delivered(List<ArrivedReading> readings, Random random) {
        List<ArrivedReading> deliveries = new ArrayList<>(readings);
        readings.stream().filter(reading -> random.nextInt(4) == 0).forEach(deliveries::add);
        Collections.shuffle(deliveries, random);
        empty();
        inBatches(deliveries, random);
        return export();
    }

    private static void inBatches(List<? extends Arrival> deliveries, Random random) {
        for (int from = 0, to; from < deliveries.size(); from = to) {
            to = Math.min(deliveries.size(), from + 1 + random.nextInt(6));
            ArrivalWriter writer = writers.get(random.nextInt(writers.size()));
            if (random.nextInt(6) == 0) {
                takeInVain(writer, deliveries.subList(from, to));
            }
            take(writer, deliveries.subList(from, to));
            if (random.nextInt(6) == 0) {
                makeOlder();
            }
        }
    }

    /** A writer that waits for another has read where claims stand before that other moved them. */
    @Test
    void whatAnotherMovesWhileAWriterWaitsIsReadAgain() {
        List<ArrivedReading> readings = new RandomReadings(new Random(11), json).make(READINGS);
        String expected = fromScratch(readings);
        empty();
        take(writers.get(0), readings.subList(0, READINGS / 2));
        CompletableFuture<Void> waiting = database.transaction(connection -> {
            Sql.list(
                    connection,
                    "select pg_advisory_xact_lock(hashtextextended('crosswire claims of ' || name, 0)) from family",
                    row -> 0);
            CompletableFuture<Void> other =
                    CompletableFuture.runAsync(() -> take(writers.get(1), readings.subList(READINGS / 2, READINGS)));
            awaitWaiter(connection);
            Sql.update(connection, "update claim set group_id = group_id + 1000000 where group_id <> 0");
            Sql.update(connection, "update fact set group_id = group_id + 1000000");
            Sql.update(connection, "update family set change = gen_random_uuid()");
            return other;
        });
        waiting.join();
        assertSame(expected, export(), "after another had moved all groups");
    }

    private static void awaitWaiter(Connection connection) throws SQLException {
        Instant end = Instant.now().plusSeconds(30);
        while (Sql.list(
                        connection,
                        "select 1 from pg_locks where locktype = 'advisory' and not granted",
                        row -> row.getInt(1))
                .isEmpty()) {
            assertTrue(Instant.now().isBefore(end), "nobody waits for the families");
            Sql.list(connection, "select pg_sleep(0.02)", row -> 0);
        }
    }

    /** Half of what is stored is as it was written before there were digests and packed claims; nobody has it at hand. */
    private static void makeOlder() {
        database.transaction(connection -> {
            Sql.update(connection, "update fact set digest = null, answer = null where length(body) % 2 = 0");
            Sql.update(connection, "update claim set compared = null where id % 2 = 0");
            return Sql.update(connection, "update family set change = gen_random_uuid()");
        });
    }

    /** What is met of before is brought up to date. */
    @Test
    void whatWasWrittenBeforeIsPackedAndDigestedAsItIsMet() {
        List<ArrivedReading> readings = new RandomReadings(new Random(5), json).make(READINGS);
        empty();
        take(writers.get(0), readings);
        makeOlder();
        int claims = older("claim where compared is null");
        int facts = older("fact where digest is null");
        take(writers.get(0), new RandomReadings(new Random(6), json).make(READINGS));
        assertTrue(older("claim where compared is null") < claims, "of " + claims + " claims");
        assertTrue(older("fact where digest is null") < facts, "of " + facts + " facts");
    }

    private static int older(String rows) {
        return database.transaction(
                connection -> Sql.list(connection, "select count(*) as rows from " + rows, row -> row.getInt("rows"))
                        .get(0));
    }

    private static void take(ArrivalWriter writer, List<? extends Arrival> batch) {
        database.transaction(connection -> {
            writer.take(connection, List.copyOf(batch));
            return null;
        });
    }

    /** What a writer then knows of the database was never so. */
    private static void takeInVain(ArrivalWriter writer, List<? extends Arrival> batch) {
        assertThrows(
                IllegalStateException.class,
                () -> database.transaction(connection -> {
                    writer.take(connection, List.copyOf(batch));
                    throw new IllegalStateException("on purpose");
                }));
    }

    private static void empty() {
        database.transaction(
                connection -> Sql.update(
                        connection,
                        "truncate reading, claim, claim_key, family, link, fact, membership, fact_revision, change, erasure cascade"));
    }

    /** The view now and on some days, with its claims, and every history, but for revisions. */
    private static String export() {
        StringBuilder export = new StringBuilder();
        export(export, null);
        for (int day = 2; day <= RandomReadings.DAYS; day += 3) {
            export(export, Instant.parse("2025-03-%02dT12:00:00Z".formatted(day)));
        }
        return export.toString();
    }

    private static void export(StringBuilder export, Instant at) {
        Page all = new Page("id", false, null, null);
        List<String> ids = new ArrayList<>();
        FactFilter anyFact = new FactFilter(null, List.of(), List.of(), null, null, null, null, null, null, null, at);
        facts.each(anyFact, all, item -> {
            ids.add(item.key().id());
            export.append(at)
                    .append(item.json().replaceAll("\"revision\":\\d+", ""))
                    .append('\n');
        });
        ClaimFilter anyClaim = new ClaimFilter(List.of(), null, null, null, null, null, null, at);
        claims.each(anyClaim, all, item -> export.append(item.json()).append('\n'));
        if (at == null) {
            ids.forEach(id -> export.append(histories.of(id)).append('\n'));
        }
    }
}
