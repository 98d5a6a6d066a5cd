package dev.crosswire.api.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.api.Schema;
import dev.crosswire.api.reconcile.part.Turn;
import dev.crosswire.api.store.PlacedClaims.Placed;
import dev.crosswire.api.view.ArrivedReading;
import dev.crosswire.api.view.Span;
import dev.crosswire.launcher.EmbeddedDatabase;
import java.time.Instant;
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

    /** After each batch of versions, corrections and withdrawals by chance, what is at hand of each group is what is stored. */
    @Test
    void whatIsAtHandIsWhatIsStored() {
        long seed = Long.getLong("crosswire.seed", System.nanoTime());
        System.out.println("crosswire.seed=" + seed);
        Random random = new Random(seed);
        ObjectMapper json = new ObjectMapper();
        ClaimTable claims = new ClaimTable(new JsonText(json));
        ViewWriter writer = writer(json, claims);
        List<ArrivedReading> readings = new RandomReadings(random, json).make(200);
        for (int from = 0, to; from < readings.size(); from = to) {
            to = Math.min(readings.size(), from + 1 + random.nextInt(6));
            take(writer, readings.subList(from, to));
            assertEquals(stored(), of(claims.placed()), "seed " + seed + ", after " + to + " readings");
        }
        database.transaction(connection -> Sql.update(connection, "update claim set level = level + 1"));
        assertNotEquals(stored(), of(claims.placed()), "nothing is at hand");
        claims.forget();
        assertEquals(stored(), of(claims.placed()));
    }

    private static ViewWriter writer(ObjectMapper json, ClaimTable claims) {
        JsonText text = new JsonText(json);
        LinkTable links = new LinkTable();
        GroupViews views = new GroupViews(
                claims, links, new FactTable(text), new MembershipTable(), new ChangeTable(), text, GroupViews.AT_ONCE);
        return new ViewWriter(new ReadingTable(json), claims, links, views, new ChangeTable());
    }

    private static void take(ViewWriter writer, List<ArrivedReading> batch) {
        database.transaction(connection -> {
            writer.take(connection, batch);
            return null;
        });
    }

    private static Map<Long, Map<Long, Placed>> stored() {
        return of(new PlacedClaims());
    }

    private static Map<Long, Map<Long, Placed>> of(PlacedClaims placed) {
        return database.transaction(connection -> placed.of(
                connection,
                Sql.list(
                        connection,
                        "select distinct group_id from claim where group_id <> 0",
                        row -> row.getLong("group_id"))));
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
