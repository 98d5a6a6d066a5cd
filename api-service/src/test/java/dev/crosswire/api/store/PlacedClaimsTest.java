package dev.crosswire.api.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.api.Schema;
import dev.crosswire.api.reconcile.part.Turn;
import dev.crosswire.api.store.PlacedClaims.Placed;
import dev.crosswire.api.view.Arrival;
import dev.crosswire.api.view.Erasure;
import dev.crosswire.api.view.Span;
import dev.crosswire.launcher.EmbeddedDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where claims stand, as it is at hand and as it is stored. */
class PlacedClaimsTest {
    private static final Instant MORNING = Instant.parse("2025-03-01T08:00:00.000001Z");

    private static EmbeddedDatabase server;
    private static Database database;

    @BeforeAll
    static void start() {
        server = EmbeddedDatabase.start();
        database = Schema.migrated(server, "api");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /**
     * As versions, corrections, withdrawals and erasures come by chance, some of them in vain, what is at hand of some groups is what is
     * stored, whether the groups that claims came from were at hand or not.
     */
    @Test
    void whatIsAtHandIsWhatIsStored() {
        long seed = Long.getLong("crosswire.seed", System.nanoTime());
        System.out.println("crosswire.seed=" + seed);
        Random random = new Random(seed);
        ObjectMapper json = new ObjectMapper();
        ClaimTable claims = new ClaimTable(new JsonText(json));
        ArrivalWriter writer = writer(json, claims);
        List<Arrival> deliveries = new ArrayList<>(new RandomReadings(random, json).make(200));
        for (int i = 0; i < 5; i++) {
            deliveries.add(random.nextInt(deliveries.size()), new Erasure("a" + random.nextInt(60), 2));
        }
        for (int from = 0, to; from < deliveries.size(); from = to) {
            to = Math.min(deliveries.size(), from + 1 + random.nextInt(6));
            List<Arrival> batch = deliveries.subList(from, to);
            if (random.nextInt(5) == 0) {
                assertThrows(IllegalStateException.class, () -> take(writer, batch, false));
            }
            take(writer, batch, true);
            List<Long> groups = some(groups(), random);
            assertEquals(
                    of(new PlacedClaims(), groups),
                    of(claims.placed(), groups),
                    "seed " + seed + ", after " + to + " deliveries");
            claims.placed().forget(some(groups(), random));
        }
        of(claims.placed(), groups());
        database.transaction(connection -> Sql.update(connection, "update claim set level = level + 1"));
        assertNotEquals(of(new PlacedClaims(), groups()), of(claims.placed(), groups()), "nothing is at hand");
        claims.forget();
        assertEquals(of(new PlacedClaims(), groups()), of(claims.placed(), groups()));
    }

    private static <T> List<T> some(List<T> all, Random random) {
        return all.stream().filter(one -> random.nextInt(3) == 0).toList();
    }

    private static ArrivalWriter writer(ObjectMapper json, ClaimTable claims) {
        return new ArrivalWriter(
                new ErasureTable(),
                new ReadingTable(json),
                ViewWriter.with(json, claims, GroupViews.AT_ONCE),
                new ChangeTable());
    }

    private static void take(ArrivalWriter writer, List<Arrival> batch, boolean committed) {
        database.transaction(connection -> {
            writer.take(connection, batch);
            if (!committed) {
                throw new IllegalStateException("on purpose");
            }
            return null;
        });
    }

    private static List<Long> groups() {
        return database.transaction(connection -> Sql.list(
                connection,
                "select distinct group_id from claim where group_id <> 0 order by group_id",
                row -> row.getLong("group_id")));
    }

    private static Map<Long, Map<Long, Placed>> of(PlacedClaims placed, List<Long> groups) {
        return database.transaction(connection -> placed.of(connection, groups));
    }

    @Test
    void aGroupComesOutAsItWasPutIn() {
        Map<Long, Placed> claims = new TreeMap<>();
        claims.put(7L, new Placed(new Turn(0, -1), 0, new Span(MORNING, Instant.MAX)));
        claims.put(
                8L,
                new Placed(
                        new Turn(Long.MAX_VALUE, Long.MIN_VALUE), 5, new Span(MORNING.minusSeconds(90_000), MORNING)));
        claims.put(1L << 40, new Placed(new Turn(-3, 3), 1, new Span(Reaches.EVER.from(), Instant.MAX)));
        assertEquals(claims, PlacedPack.unpacked(PlacedPack.packed(claims)));
        assertEquals(Map.of(), PlacedPack.unpacked(PlacedPack.packed(Map.of())));
    }

    @Test
    void whatTheDatabaseWouldRoundIsNotHeld() {
        assertTrue(PlacedPack.holds(new Span(MORNING, Instant.MAX)));
        assertTrue(PlacedPack.holds(new Span(MORNING, MORNING.plusMillis(1))));
        assertFalse(PlacedPack.holds(new Span(MORNING.plusNanos(1), Instant.MAX)));
        assertFalse(PlacedPack.holds(new Span(MORNING, MORNING.plusNanos(1))));
        assertFalse(PlacedPack.holds(null));
    }
}
