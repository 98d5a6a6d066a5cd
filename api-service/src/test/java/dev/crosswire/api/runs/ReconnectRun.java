package dev.crosswire.api.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.api.Stack;
import dev.crosswire.api.client.CuttingProxy;
import dev.crosswire.api.client.View;
import dev.crosswire.client.Change;
import dev.crosswire.client.ChangeStream;
import dev.crosswire.client.CrosswireClient;
import dev.crosswire.client.FactQuery;
import dev.crosswire.client.Following;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Clients whose connections are cut again and again, in the middle of lines too, while facts change: each must get every
 * change once, in order. {@code -Dtest=ReconnectRun -Druns=1000}: so many cuts in all.
 */
@QuarkusTest
@WithTestResource(Stack.class)
@TestProfile(ReconnectRun.Unlimited.class)
@EnabledIfSystemProperty(named = "runs", matches = "\\d+")
class ReconnectRun {
    private static final int CLIENTS = 10;
    private static final int FACTS = 5;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    View view;

    @TestHTTPResource("/")
    URI root;

    /** All clients have one address. */
    public static class Unlimited implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("crosswire.access.rate", "0");
        }
    }

    /** What a client got. */
    private record Got(List<Long> ids, List<String> changes, int cuts) {}

    @Test
    void everyChangeComesOnceHoweverOftenTheConnectionIsCut() throws Exception {
        int cuts = Integer.getInteger("runs") / CLIENTS;
        int rounds = cuts;
        Following all = Following.facts(FactQuery.all().entity("russia"));
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        List<CompletableFuture<Got>> clients = new ArrayList<>();
        String first = position(all);
        for (int i = 0; i < CLIENTS; i++) {
            int seed = i;
            clients.add(CompletableFuture.supplyAsync(() -> client(all, first, cuts, rounds, seed), threads));
        }
        long start = System.nanoTime();
        for (int round = 2; round <= rounds + 1; round++) {
            for (int fact = 0; fact < FACTS; fact++) {
                view.tell("cut-" + fact, round, "Cutville " + fact, round, "Kremlin");
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        int total = 0;
        List<String> expected = clients.get(0).join().changes();
        for (CompletableFuture<Got> client : clients) {
            Got got = client.join();
            total += got.cuts();
            assertEquals(got.ids().stream().sorted().distinct().toList(), got.ids(), "in order, and none twice");
            assertEquals(expected, got.changes(), "the same for all");
            for (int fact = 0; fact < FACTS; fact++) {
                assertEquals(values(rounds), of(got, "Cutville " + fact), "every change of fact " + fact);
            }
        }
        threads.shutdown();
        System.out.printf(
                "reconnects: %d clients were cut %d times in all while %d changes were made in %.1f s;"
                        + " each got all %d, in order, none twice%n",
                CLIENTS, total, expected.size(), seconds, expected.size());
        assertTrue(total >= cuts * CLIENTS, total + " cuts");
    }

    private static List<String> values(int rounds) {
        List<String> values = new ArrayList<>();
        for (int round = 2; round <= rounds + 1; round++) {
            values.add(Integer.toString(round));
        }
        return values;
    }

    private static List<String> of(Got got, String place) {
        return got.changes().stream()
                .filter(change -> change.startsWith(place + "="))
                .map(change -> change.substring(change.indexOf('=') + 1))
                .toList();
    }

    /** The id of a change that is made here: what follows it is the run's. */
    private String position(Following what) throws Exception {
        try (ChangeStream stream = new CrosswireClient(root).follow(what.withSnapshot())) {
            Change change = stream.next().orElseThrow();
            while (!(change instanceof Change.Live)) {
                change = stream.next().orElseThrow();
            }
            view.tell("begin", 1, "Beginville", 1, "Kremlin");
            return stream.next().orElseThrow().eventId();
        }
    }

    /** Each connection is good for a few changes; the last for all the rest. */
    private Got client(Following what, String first, int cuts, int rounds, int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Got got = new Got(new ArrayList<>(), new ArrayList<>(), 0);
        String last = first;
        int done = 0;
        try (CuttingProxy proxy = new CuttingProxy(root)) {
            CrosswireClient client = new CrosswireClient(proxy.address());
            while (got.changes().size() < FACTS * rounds) {
                boolean cut = done < cuts;
                try (ChangeStream stream = client.follow(what.after(last))) {
                    int few = cut
                            ? 1 + random.nextInt(4)
                            : FACTS * rounds - got.changes().size();
                    for (int i = 0; i < few && got.changes().size() < FACTS * rounds; i++) {
                        take(stream.next().orElseThrow(), got);
                        last = stream.lastEventId();
                    }
                    if (cut) {
                        proxy.cut();
                        done++;
                    }
                }
            }
            return new Got(got.ids(), got.changes(), done);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void take(Change change, Got got) throws Exception {
        got.ids().add(Long.parseLong(change.eventId()));
        var fact = JSON.readTree(change.json());
        got.changes()
                .add(fact.at("/place/0/name").asText() + "="
                        + fact.at("/best/answer/quantity/value").asText());
    }
}
