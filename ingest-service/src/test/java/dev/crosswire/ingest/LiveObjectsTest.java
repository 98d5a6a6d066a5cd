package dev.crosswire.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LiveObjectsTest {
    private static final int REQUESTS = 500;

    private static final class Kept {}

    @Test
    void oneSmallObjectKeptOfEachRequestIsSeenAndWhatIsLetGoIsNot() {
        Set<Kept> kept = new HashSet<>();
        List<LiveObjects> live = new ArrayList<>();
        for (int part = 0; part < 4; part++) {
            for (int request = 0; request < REQUESTS; request++) {
                kept.add(new Kept());
            }
            live.add(LiveObjects.now());
        }
        Map<String, Long> growing = LiveObjects.growing(live, REQUESTS);
        assertEquals(REQUESTS, growing.get(Kept.class.getName()), () -> growing + " of " + kept.size());

        List<LiveObjects> later = new ArrayList<>();
        for (int part = 0; part < 4; part++) {
            for (int request = 0; request < REQUESTS; request++) {
                new Kept();
            }
            later.add(LiveObjects.now());
        }
        assertNull(LiveObjects.growing(later, REQUESTS).get(Kept.class.getName()), () -> "of " + kept.size());
    }
}
