package dev.crosswire.api.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.api.view.Span;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReachesTest {
    @Test
    void portionsTogetherAreTheWhole() {
        Reaches reaches = new Reaches();
        for (long group = 1; group <= 5; group++) {
            reaches.add(group, Reaches.EVER);
        }
        List<Reaches> portions = reaches.portions(2);
        assertEquals(
                List.of(Set.of(1L, 2L), Set.of(3L, 4L), Set.of(5L)),
                portions.stream().map(portion -> portion.byGroup().keySet()).toList());
        TreeMap<Long, List<Span>> all = new TreeMap<>();
        portions.forEach(portion -> all.putAll(portion.byGroup()));
        assertEquals(reaches.byGroup(), all);
        assertEquals(List.of(), new Reaches().portions(2));
    }

    @Test
    void theWholeGoesFromTheFirstMomentToTheLastAndIsTouchedAtItsEnds() {
        Instant noon = Instant.parse("2025-03-01T12:00:00Z");
        Reaches reaches = new Reaches();
        reaches.add(1, new Span(noon, noon.plusSeconds(10)));
        reaches.add(1, new Span(noon.plusSeconds(20), noon.plusSeconds(30)));
        Span whole = reaches.whole(1);
        assertEquals(new Span(noon, noon.plusSeconds(30)), whole);
        assertTrue(whole.touches(new Span(noon.minusSeconds(5), noon)));
        assertTrue(whole.touches(new Span(noon.plusSeconds(30), Instant.MAX)));
        assertTrue(whole.touches(new Span(noon.plusSeconds(12), noon.plusSeconds(13))));
        assertFalse(whole.touches(new Span(noon.minusSeconds(5), noon.minusSeconds(1))));
        assertFalse(whole.touches(new Span(noon.plusSeconds(31), Instant.MAX)));
    }
}
