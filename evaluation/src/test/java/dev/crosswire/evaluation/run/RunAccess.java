package dev.crosswire.evaluation.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.edge.key.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** A crash, and a start after it for which keys are needed: who may do what, and what nobody should ask. */
interface RunAccess extends RunPart {
    /** By how many bytes a heap may differ that is flat: caches fill. */
    long FLAT = 16L << 20;

    int FEWEST_CALLS = 30;

    @Test
    @Order(7)
    default void killingItAndStartingItAgainChangesNothing() throws Exception {
        String view = shared().view();
        Map<String, Long> records = shared().records();
        List<ProcessHandle> before = run().processes();

        run().kill();
        for (ProcessHandle process : before) {
            process.onExit().get(StartedRun.SOON.toSeconds(), TimeUnit.SECONDS);
        }
        shared().startForKeysAlone();

        assertEquals(view, shared().view());
        assertEquals(records, shared().records());
        assertTrue(run().said().contains("published before"), run().said());
    }

    @Test
    @Order(8)
    default void nobodyMayDoMoreThanTheRoleSays() throws Exception {
        assertEquals(List.of(), shared().matrix().leaks(FEWEST_CALLS));
        assertEquals(List.of(), shared().matrix().openSpellings());
        assertEquals(List.of(), shared().matrix().hiddenHealth());
    }

    /** Which key it is given, the page says; the address stays. */
    @Test
    @Order(9)
    default void thePageOpensByAKeyThatMayRead(@TempDir Path profile) {
        Browser.require();
        try (Browser browser = new Browser("http://localhost:" + run().ports().api(), profile)) {
            browser.open("/?status=corroborated");
            browser.awaitText(".problem", "needs a key");
            browser.awaitText(".masthead .state", "Locked");
            browser.find(".unlock [name=key]").sendKeys("made up", Keys.ENTER);
            browser.awaitText(".problem", "does not open");
            browser.find(".unlock [name=key]").sendKeys(shared().matrix().secret(Role.READ), Keys.ENTER);
            browser.find(".fact");
            browser.awaitText(".masthead .state", "Live");
            assertTrue(browser.address().endsWith("/?status=corroborated"));
        }
    }

    /** Long: {@code -Dfuzz=10000}, so many requests to each service; the seed by {@code -Dfuzz.seed}. */
    @ParameterizedTest
    @Order(10)
    @ValueSource(strings = {"ingest-service", "extract-service", "api-service"})
    default void whatNobodyShouldAskIsAnsweredClearly(String service) throws Exception {
        int requests = Integer.getInteger("fuzz", 300);
        long seed = Long.getLong("fuzz.seed", 1);
        String key = shared().matrix().secret(Role.ADMIN);
        Fuzzer fuzzer = new Fuzzer(run().port(service), run().openApi(service), key, seed);
        Heap heap = Heap.of(service, run().processes());

        List<String> faults = new ArrayList<>(fuzzer.run(requests / 10));
        long before = heap.live();
        faults.addAll(fuzzer.run(requests - requests / 10));
        long after = heap.live();

        System.out.printf(
                "%s, seed %d: %s; heap in use %d KB, then %d KB%n",
                service, seed, fuzzer.figures(), before >> 10, after >> 10);
        assertEquals(List.of(), faults);
        assertTrue(after < before + FLAT, "the heap in use grew from " + before + " to " + after);
    }
}
