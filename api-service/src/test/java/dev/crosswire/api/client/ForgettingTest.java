package dev.crosswire.api.client;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.crosswire.api.Samples;
import dev.crosswire.api.Stack;
import dev.crosswire.api.store.ChangeTable;
import dev.crosswire.api.store.Database;
import dev.crosswire.client.Change;
import dev.crosswire.client.ChangeStream;
import dev.crosswire.client.CrosswireClient;
import dev.crosswire.client.FactQuery;
import dev.crosswire.client.Following;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The log of changes after its older part is forgotten. */
@QuarkusTest
@WithTestResource(Stack.class)
class ForgettingTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    private static final Following ANSWERS =
            Following.facts(FactQuery.all().place("oldville")).answersAlone();

    @Inject
    View view;

    @Inject
    Database database;

    @Inject
    ChangeTable changes;

    @TestHTTPResource("/")
    URI root;

    @Test
    void whatAFactWasIsKnownHoweverLongAgoAndOldIdsAreReset() throws Exception {
        CrosswireClient client = new CrosswireClient(root);
        String before = live(client, ANSWERS);
        view.tell("old-1", 1, "Oldville", 5, "Kremlin");
        view.tell("young", 1, "Youngville", 6, "Kyiv");
        forgetAllButTheLast();
        String after = live(client, ANSWERS);
        try (ChangeStream stream = client.follow(ANSWERS.after(after))) {
            view.tell("old-2", 1, "Oldville", 5, "Kremlin");
            view.take(Samples.withdrawal("old-2", 2, "old-2.example", "2025-03-21"));
            view.take(Samples.withdrawal("old-1", 2, "old-1.example", "2025-03-21"));
            assertInstanceOf(Change.Gone.class, stream.next().orElseThrow());
        }
        try (ChangeStream stream = client.follow(ANSWERS.after(before))) {
            assertInstanceOf(Change.Reset.class, stream.next().orElseThrow());
            assertInstanceOf(Change.Live.class, stream.next().orElseThrow());
        }
    }

    /** The id that one may resume after now. */
    private static String live(CrosswireClient client, Following what) throws Exception {
        try (ChangeStream stream = client.follow(what.withSnapshot())) {
            Change change = stream.next().orElseThrow();
            while (!(change instanceof Change.Live)) {
                change = stream.next().orElseThrow();
            }
            return change.eventId();
        }
    }

    private void forgetAllButTheLast() {
        await().atMost(SOON).until(() -> {
            database.transaction(connection -> {
                try (var old = connection.createStatement()) {
                    old.execute("update change set at = now() - interval '8 days'");
                }
                changes.forget(connection, 168);
                return null;
            });
            return database.transaction(changes::reach).equals(onlyTheLast());
        });
    }

    /** Once all is published. */
    private ChangeTable.Reach onlyTheLast() {
        long last = database.transaction(changes::reach).last();
        return new ChangeTable.Reach(last, last);
    }
}
