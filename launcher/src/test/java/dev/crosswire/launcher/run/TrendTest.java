package dev.crosswire.launcher.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrendTest {
    @Test
    void whatGrowsAtTheBeginningAloneIsFlat() {
        Trend trend = Trend.of("heap", List.of(10L, 50L, 80L, 79L, 81L, 80L, 82L, 81L), 5);
        assertTrue(trend.isFlat());
        assertEquals("heap 80 → 81", trend.toString());
    }

    @Test
    void whatGoesOnGrowingIsNot() {
        Trend trend = Trend.of("lag", List.of(0L, 10L, 20L, 30L, 40L, 50L, 60L, 70L), 5);
        assertFalse(trend.isFlat());
        assertEquals("lag 30 → 60 (NOT FLAT)", trend.toString());
    }

    @Test
    void oneMinuteOutOfManyIsNoTrend() {
        assertTrue(Trend.of("lag", List.of(0L, 0L, 0L, 0L, 0L, 90L, 0L, 0L), 5).isFlat());
    }

    @Test
    void whatShrinksIsFlat() {
        assertTrue(Trend.of("heap", List.of(90L, 40L), 0).isFlat());
    }
}
