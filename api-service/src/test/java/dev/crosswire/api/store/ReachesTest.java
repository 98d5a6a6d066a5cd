package dev.crosswire.api.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosswire.api.view.Span;
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
}
