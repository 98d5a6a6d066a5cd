package dev.crosswire.api.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.crosswire.api.Schema;
import dev.crosswire.api.store.ChangeTable.Change;
import dev.crosswire.api.store.ChangeTable.Detail;
import dev.crosswire.api.store.Replayed.Outcome;
import dev.crosswire.api.view.ArrivedReading;
import dev.crosswire.launcher.EmbeddedDatabase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A view that was built anew takes the place of the one that was served, on a real database. */
class ReplayedTest {
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final int READINGS = 60;

    private final Random random = new Random(11);
    private final ChangeTable changes = new ChangeTable();
    private EmbeddedDatabase server;
    private Database served;
    private Database fresh;

    @BeforeEach
    void start() {
        server = EmbeddedDatabase.start();
        served = Schema.migrated(server, "api");
        fresh = Schema.migrated(server, "api_replay");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theSameReadingsInAnotherOrderGiveTheSameViewAndNobodyHearsOfIt() {
        List<ArrivedReading> readings = new RandomReadings(random, JSON).make(READINGS);
        take(served, readings);
        String view = view();
        List<Change> told = told(0);
        List<ArrivedReading> again = new ArrayList<>(readings);
        Collections.shuffle(again, random);
        take(fresh, again);

        assertEquals(Outcome.DONE, new Replayed(served).takePlace("api_replay"));

        assertEquals(view, view());
        assertEquals(told, told(0));
        assertEquals(Outcome.ABSENT, new Replayed(served).takePlace("api_replay"), "a second time");
    }

    @Test
    void whatDiffersIsToldAfterAllThatWasToldBefore() {
        List<ArrivedReading> readings = new RandomReadings(random, JSON).make(READINGS);
        take(served, readings);
        List<Change> told = told(0);
        long last = told.get(told.size() - 1).position();
        Map<String, String> before = live(served);
        String dropped = readings.stream()
                .filter(one -> !one.reading().claims().isEmpty())
                .findFirst()
                .orElseThrow()
                .reading()
                .articleId();
        take(
                fresh,
                readings.stream()
                        .filter(one -> !one.reading().articleId().equals(dropped))
                        .toList());

        assertEquals(Outcome.DONE, new Replayed(served).takePlace("api_replay"));

        assertEquals(told, told(0).subList(0, told.size()));
        Map<String, String> followed = new HashMap<>(before);
        told(last).forEach(change -> followed.put(change.kind() + " " + change.id(), stripped(change.body())));
        followed.values().removeIf(body -> body == null);
        assertFalse(told(last).isEmpty());
        assertEquals(new TreeMap<>(live(served)), new TreeMap<>(followed), "who follows the changes has the new view");
    }

    /** The claims of both have the same numbers. */
    @Test
    void aWriterThatTookInTheOneGoesOnWithTheOther() {
        List<ArrivedReading> readings = new RandomReadings(random, JSON).make(READINGS);
        List<ArrivedReading> first = readings.subList(0, READINGS / 2);
        ArrivalWriter writer = writer();
        take(writer, served, first);
        List<ArrivedReading> again = new ArrayList<>(first);
        Collections.shuffle(again, random);
        take(fresh, again);

        assertEquals(Outcome.DONE, new Replayed(served).takePlace("api_replay"));
        take(writer, served, readings.subList(READINGS / 2, READINGS));

        Database whole = Schema.migrated(server, "api_whole");
        take(whole, readings);
        assertEquals(new TreeMap<>(live(whole)), new TreeMap<>(live(served)));
    }

    @Test
    void whoSubscribedIsKept() {
        served.transaction(
                connection -> Sql.update(
                        connection,
                        "insert into subscription (id, url, secret, filter, position) values ('s', 'https://a.example', 'x', '{}', 3)"));
        assertEquals(Outcome.DONE, new Replayed(served).takePlace("api_replay"));
        assertEquals(
                List.of("s"),
                served.transaction(
                        connection -> Sql.list(connection, "select id from subscription", row -> row.getString("id"))));
    }

    @Test
    void aViewThatHasNotReadAsFarIsNotServed() {
        List<ArrivedReading> readings = new RandomReadings(random, JSON).make(READINGS);
        take(served, readings);
        String view = view();
        offset(served, 60);
        offset(fresh, 59);
        assertEquals(Outcome.BEHIND, new Replayed(served).takePlace("api_replay"));
        assertEquals(view, view());
    }

    private static void offset(Database database, int next) {
        database.transaction(connection -> Sql.update(
                connection,
                "insert into consumer_offset (topic, partition, topic_id, next) values ('readings', 0, 'x', ?)",
                next));
    }

    @Test
    void aNameThatIsNoneIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Replayed(served).takePlace("api; drop schema api"));
    }

    private ArrivalWriter writer() {
        return new ArrivalWriter(new ErasureTable(), new ReadingTable(JSON), ViewWriter.with(JSON), changes);
    }

    private void take(Database database, List<ArrivedReading> readings) {
        take(writer(), database, readings);
    }

    private static void take(ArrivalWriter writer, Database database, List<ArrivedReading> readings) {
        for (int from = 0; from < readings.size(); from += 7) {
            List<ArrivedReading> batch = readings.subList(from, Math.min(readings.size(), from + 7));
            database.transaction(connection -> {
                writer.take(connection, List.copyOf(batch));
                return batch;
            });
        }
    }

    private List<Change> told(long after) {
        return served.transaction(
                connection -> changes.after(connection, after, Integer.MAX_VALUE, EnumSet.allOf(Detail.class)));
    }

    /** Facts and claims as they are served, revisions included. */
    private String view() {
        StringBuilder view = new StringBuilder();
        Page all = new Page("id", false, null, null);
        FactFilter anyFact = new FactFilter(null, List.of(), List.of(), null, null, null, null, null, null, null, null);
        new FactReader(served)
                .each(anyFact, all, item -> view.append(item.json()).append('\n'));
        ClaimFilter anyClaim = new ClaimFilter(List.of(), null, null, null, null, null, null, null);
        new ClaimReader(served)
                .each(anyClaim, all, item -> view.append(item.json()).append('\n'));
        return view.toString();
    }

    /** What is in the view, by kind and id, without revisions. */
    private static Map<String, String> live(Database served) {
        Map<String, String> live = new HashMap<>();
        Page all = new Page("id", false, null, null);
        FactFilter anyFact = new FactFilter(null, List.of(), List.of(), null, null, null, null, null, null, null, null);
        new FactReader(served).each(anyFact, all, item -> live.put("FACT " + id(item.json()), stripped(item.json())));
        ClaimFilter anyClaim = new ClaimFilter(List.of(), null, null, null, null, null, null, null);
        new ClaimReader(served)
                .each(anyClaim, all, item -> live.put("CLAIM " + id(item.json()), stripped(item.json())));
        return live;
    }

    private static String id(String body) {
        try {
            return JSON.readTree(body).path("id").asText();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String stripped(String body) {
        return body == null ? null : body.replaceAll(",\"revision\":\\d+", "");
    }
}
