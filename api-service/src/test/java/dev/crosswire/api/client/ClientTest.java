package dev.crosswire.api.client;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.api.Stack;
import dev.crosswire.client.Change;
import dev.crosswire.client.ChangeStream;
import dev.crosswire.client.ClaimQuery;
import dev.crosswire.client.CrosswireClient;
import dev.crosswire.client.FactQuery;
import dev.crosswire.client.Following;
import dev.crosswire.client.PublishedClaim;
import dev.crosswire.client.RefusedException;
import dev.crosswire.client.UnreachableException;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Fact;
import dev.crosswire.contract.Status;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Java client against the service. */
@QuarkusTest
@WithTestResource(Stack.class)
class ClientTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    @Inject
    View view;

    @TestHTTPResource("/")
    URI root;

    private CrosswireClient client;

    @BeforeEach
    void connect() {
        client = new CrosswireClient(root);
    }

    @Test
    void listingsComeAsTheContractsRecords() {
        view.tell("asked-1", 1, "Askville", 5, "Kremlin");
        view.tell("asked-2", 1, "Askville", 5, "Kyiv Post & Co");
        FactQuery query = FactQuery.all()
                .place("askville")
                .type(EventType.INTERCEPT)
                .status(Status.CORROBORATED)
                .from(LocalDate.parse("2025-03-19"))
                .words("drones");
        List<Fact> facts;
        try (Stream<Fact> found = client.facts(query)) {
            facts = found.toList();
        }
        assertEquals(1, facts.size());
        Fact fact = facts.get(0);
        assertEquals(2, fact.origins());
        assertEquals(Optional.of(fact), client.fact(fact.id()));
        assertEquals(Optional.empty(), client.fact("nowhere/to be found"));
        try (Stream<PublishedClaim> claims =
                client.claims(ClaimQuery.all().speaker("kyiv post & co").fact(fact.id()))) {
            PublishedClaim claim = claims.toList().get(0);
            assertEquals("asked-2.example", claim.publication().publisher());
            assertEquals("5 drones", claim.claim().evidence().exact());
        }
        try (Stream<Fact> before = client.facts(query.knownAt(Instant.parse("2025-03-01T00:00:00Z")))) {
            assertEquals(0, before.count());
        }
    }

    @Test
    void whatIsRefusedAndWhoIsAwayAreTwoThings() {
        RefusedException refused = assertThrows(
                RefusedException.class, () -> client.facts(FactQuery.all().limit(5_000)));
        assertEquals(400, refused.status());
        assertEquals("limit", refused.parameter());
        CrosswireClient nobody = new CrosswireClient(URI.create("http://127.0.0.1:1"));
        assertThrows(UnreachableException.class, () -> nobody.facts(FactQuery.all()));
        assertThrows(UnreachableException.class, () -> nobody.follow(Following.facts(FactQuery.all()))
                .next());
    }

    @Test
    void followingLosesNothingAndRepeatsNothingHoweverOftenItIsCut() throws Exception {
        int changes = 40;
        Semaphore readOn = new Semaphore(10);
        Thread teller = new Thread(() -> IntStream.rangeClosed(1, changes).forEach(n -> {
            readOn.acquireUninterruptibly();
            view.tell("cut", n, "Cutville", n, "Kremlin");
        }));
        try (CuttingProxy proxy = new CuttingProxy(root);
                ChangeStream stream = new CrosswireClient(proxy.address())
                        .follow(Following.facts(FactQuery.all().place("cutville")))) {
            CompletableFuture<List<Integer>> read =
                    CompletableFuture.supplyAsync(() -> values(stream, proxy, changes, readOn));
            await().atMost(SOON).until(() -> stream.lastEventId() != null);
            teller.start();
            assertEquals(IntStream.rangeClosed(1, changes).boxed().toList(), read.get());
            assertTrue(proxy.connections() > changes / 10, proxy.connections() + " connections");
        }
    }

    /**
     * The values in the order in which they come. The connection is cut after the first of every ten. The next ten are told
     * once these are read, however few connections that took: so every cut meets a connection of its own.
     */
    private static List<Integer> values(ChangeStream stream, CuttingProxy proxy, int count, Semaphore readOn) {
        List<Integer> values = new ArrayList<>();
        try {
            while (values.isEmpty() || values.get(values.size() - 1) < count) {
                Change change = stream.next().orElseThrow();
                if (change instanceof Change.FactChanged changed) {
                    values.add(Integer.valueOf(changed.json().replaceAll(".*?\"value\":(\\d+).*", "$1")));
                    if (values.size() % 10 == 1) {
                        proxy.cut();
                    }
                    if (values.size() % 10 == 0) {
                        readOn.release(10);
                    }
                }
            }
            return values;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aSnapshotComesFirstThenWhatChangesAnAnswer() throws Exception {
        view.tell("snap-1", 1, "Snapville", 5, "Kremlin");
        Following what = Following.facts(FactQuery.all().place("snapville"))
                .withSnapshot()
                .answersAlone();
        ChangeStream stream = client.follow(what);
        try {
            assertInstanceOf(Change.FactChanged.class, stream.next().orElseThrow());
            assertInstanceOf(Change.Live.class, stream.next().orElseThrow());
            view.tell("snap-2", 1, "Snapville", 5, "Kremlin");
            view.tell("snap-1", 2, "Snapville", 6, "Kremlin");
            view.tell("snap-2", 2, "Snapville", 6, "Kremlin");
            Change change = stream.next().orElseThrow();
            assertTrue(change.json().contains("\"value\":6"), change.json());
        } finally {
            stream.close();
        }
        assertEquals(Optional.empty(), stream.next());
    }
}
