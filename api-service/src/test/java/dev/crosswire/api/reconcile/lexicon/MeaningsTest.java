package dev.crosswire.api.reconcile.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeaningsTest {
    @ParameterizedTest
    @CsvSource({
        "buy, purchase, 1",
        "buys, purchases, 1",
        "zorgle, zorgle, 1",
        "zorgle, purchase, 0",
        "firm buy mill, purchase mill, 0.8",
        "mill mill, mill, 1",
        "'', mill, 0",
        "'', '', 0"
    })
    void wordsAreAlikeThatMayMeanOneThing(String one, String other, double dice) {
        assertEquals(dice, of(one).dice(of(other)), 1e-9);
        assertEquals(dice, of(other).dice(of(one)), 1e-9);
    }

    @Test
    void theFirst64WordsCount() {
        Meanings many = Meanings.of(Collections.nCopies(1_000, "mill"));
        assertEquals(1, many.dice(of("mill")));
        assertEquals(many, Meanings.of(Collections.nCopies(64, "mill")));
    }

    private static Meanings of(String words) {
        return Meanings.of(words.isEmpty() ? List.of() : List.of(words.split(" ")));
    }
}
