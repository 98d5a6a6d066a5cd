package dev.crosswire.api.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.api.Schema;
import dev.crosswire.api.reconcile.Given;
import dev.crosswire.api.reconcile.Reconciler;
import dev.crosswire.api.view.Span;
import dev.crosswire.contract.Fact;
import dev.crosswire.launcher.EmbeddedDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A fact of two groups: what the one had stored goes on, and the other's takes its place from the start. */
class FactBatchTest {
    private static final Instant START = Instant.parse("2025-03-01T00:00:00Z");
    private static final Instant MIDDLE = Instant.parse("2025-03-02T00:00:00Z");
    private static final String ID = "a fact";

    private static EmbeddedDatabase server;
    private static Database database;
    private static JsonText json;
    private static FactTable table;

    @BeforeAll
    static void start() {
        server = EmbeddedDatabase.start();
        database = Schema.migrated(server, "api");
        json = new JsonText(new ObjectMapper());
        table = new FactTable(json);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void empty() {
        database.transaction(connection -> Sql.update(connection, "truncate fact"));
    }

    private static FactBody body(String city) {
        Fact fact = new Reconciler()
                .reconcile(List.of(Given.claim().of("Attack|strike|Russia|" + city + "|||||Russia struck " + city)))
                .get(0)
                .fact();
        return FactBody.of(fact, json, city.hashCode());
    }

    private static FactTable.Row row(Instant from, Instant until, long group, FactBody body) {
        return new FactTable.Row(ID, new Span(from, until), group, true, body);
    }

    private static List<String> stored() {
        return database.transaction(connection -> Sql.list(
                connection,
                "select group_id, known_from, known_until, turn, claims, body from fact order by known_from",
                row -> row.getLong("group_id") + " " + Sql.span(row) + " " + row.getBoolean("turn") + " "
                        + row.getLong("claims") + " " + row.getString("body")));
    }

    private static String text(FactTable.Row row) {
        return row.group() + " " + row.span() + " " + row.turn() + " "
                + row.body().claims() + " " + row.body().made().json();
    }

    private static void store(FactTable.Row row) {
        database.transaction(connection -> {
            table.write(connection, table.withTexts(connection, List.of(row)));
            return row;
        });
    }

    @Test
    void whatTakesTheStartOfAnotherGroupsRowComesAfterItsRestIsWritten() {
        FactBody old = body("Kursk");
        FactTable.Row was = row(START, Instant.MAX, 1, old);
        store(was);
        FactTable.Row first = row(START, MIDDLE, 2, body("Sumy"));
        FactTable.Row rest = row(MIDDLE, Instant.MAX, 1, old);

        FactBatch batch = new FactBatch(table, Map.of(1L, Map.of(ID, List.of(was.withoutText()))));
        database.transaction(connection -> {
            batch.add(connection, List.of(first));
            batch.add(connection, List.of(rest.withoutText()));
            batch.settle(connection);
            return batch;
        });

        assertEquals(List.of(text(first), text(rest)), stored());
    }

    @Test
    void whatNoGroupHasAnyMoreIsRemovedAndWhatIsAsItWasIsMoved() {
        FactTable.Row was = row(START, MIDDLE, 1, body("Kursk"));
        FactTable.Row gone = row(MIDDLE, Instant.MAX, 1, body("Sumy"));
        store(was);
        store(gone);
        FactTable.Row longer = row(START, Instant.MAX, 1, was.body());

        List<FactTable.Row> old = new ArrayList<>(List.of(was.withoutText(), gone.withoutText()));
        FactBatch batch = new FactBatch(table, Map.of(1L, Map.of(ID, old)));
        database.transaction(connection -> {
            batch.add(connection, List.of(longer.withoutText()));
            batch.settle(connection);
            return batch;
        });

        assertEquals(List.of(text(longer)), stored());
    }

    @Test
    void whatIsAsItWasMayBeOfOtherClaimsInAnotherGroup() {
        FactTable.Row was = row(START, Instant.MAX, 1, body("Kursk"));
        store(was);
        FactBody ofOthers = new FactBody(
                was.body().digest(), was.body().answer(), 77, was.body().made());
        FactTable.Row now = row(START, Instant.MAX, 2, ofOthers);

        FactBatch batch = new FactBatch(table, Map.of(1L, Map.of(ID, List.of(was.withoutText()))));
        database.transaction(connection -> {
            batch.add(connection, List.of(now.withoutText()));
            batch.settle(connection);
            return batch;
        });

        assertEquals(List.of(text(now)), stored());
    }
}
