package dev.crosswire.extract.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class ClockCacheTest {
    private final ClockCache<Integer> cache = new ClockCache<>(3);

    @Test
    void keepsWhatIsAskedForAndLetsGoOfTheRest() {
        cache.put("frequent", 0);
        for (int i = 1; i < 100; i++) {
            assertEquals(0, cache.get("frequent"));
            cache.put("rare" + i, i);
        }
        assertEquals(99, cache.get("rare99"));
        assertNull(cache.get("rare1"));
    }

    @Test
    void letsGoInTheEndOfWhatIsAskedForNoMore() {
        cache.put("once frequent", 0);
        for (int i = 0; i < 100; i++) {
            cache.get("once frequent");
        }
        for (int i = 0; i < 20; i++) {
            cache.put("new" + i, i);
        }
        assertNull(cache.get("once frequent"));
    }

    @Test
    void keepsTheFirstValueOfAText() {
        cache.put("a", 1);
        cache.put("a", 2);
        assertEquals(1, cache.get("a"));
    }
}
