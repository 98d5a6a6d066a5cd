package dev.crosswire.api.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.api.reconcile.part.Shelf.Near;
import dev.crosswire.api.reconcile.part.Turn;
import dev.crosswire.api.reconcile.question.Gist;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeyEntriesTest {
    /** What is swept with each time there is reason to. */
    private static final int FEWEST = 4_096;

    private final KeyEntries entries = new KeyEntries();

    private static Near near(long claim) {
        return new Near(claim, new Gist(~claim, claim << 7));
    }

    private int put(long claim) {
        return entries.put(new Turn(claim / 3, claim % 3), near(claim));
    }

    @Test
    void anEntryIsAsItWasPutIn() {
        int first = put(7);
        int second = put(8);
        assertEquals(near(7), entries.near(first));
        assertEquals(near(8), entries.near(second));
        assertEquals(0, entries.compare(first, new Turn(2, 1)));
        assertTrue(entries.compare(first, new Turn(2, 2)) < 0);
        assertTrue(entries.compare(first, new Turn(1, 5)) > 0);
    }

    @Test
    void fewAreNotSwept() {
        put(1);
        entries.sweep(named -> {
            throw new AssertionError("nobody needs to tell");
        });
        assertEquals(1, entries.count());
    }

    /** Entries that are named stay as they are, and the others' room is taken again. */
    @Test
    void whatIsNamedStays() {
        Random chance = new Random(11);
        Map<Integer, Long> named = new HashMap<>();
        for (long claim = 1; claim <= 100_000; claim++) {
            named.put(put(claim), claim);
            if (named.size() > 3_000) {
                named.keySet().removeIf(entry -> chance.nextInt(3) == 0);
            }
            entries.sweep(live -> named.keySet().forEach(live::set));
            assertTrue(entries.count() <= 2 * FEWEST, "of at most 3,001 that are named");
        }
        named.forEach((entry, claim) -> assertEquals(near(claim), entries.near(entry)));
    }

    @Test
    void afterAllIsForgottenRoomIsTakenAnew() {
        int first = put(1);
        entries.clear();
        assertEquals(0, entries.count());
        assertEquals(first, put(2));
        assertEquals(near(2), entries.near(first));
    }
}
