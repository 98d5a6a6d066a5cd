package dev.crosswire.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.LongBuffer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class KeyTableTest {
    private static final int SIZE = 10_000;

    @Test
    void findsWhatItHasAndNothingElse() {
        long[] keys = LongStream.range(0, SIZE)
                .map(i -> FeatureHash.key(0, FeatureHash.of("w" + i)))
                .sorted()
                .toArray();
        int[] values = IntStream.rangeClosed(1, SIZE).toArray();
        KeyTable table = new KeyTable(LongBuffer.wrap(KeyTable.layOut(keys, values, SIZE)));
        for (int i = 0; i < SIZE; i++) {
            assertEquals(values[i], table.find(keys[i]));
            assertEquals(0, table.find(FeatureHash.key(1, FeatureHash.of("w" + i))));
        }
    }

    @Test
    void anEmptyTableHasNothing() {
        assertEquals(0, new KeyTable(LongBuffer.wrap(KeyTable.layOut(new long[0], new int[0], 0))).find(42));
    }

    @Test
    void refusesValuesOutOfBoundsAndSharedFingerprints() {
        long[] one = {5};
        assertThrows(IllegalArgumentException.class, () -> KeyTable.layOut(one, new int[] {0}, 1));
        assertThrows(IllegalArgumentException.class, () -> KeyTable.layOut(one, new int[] {KeyTable.MAX_VALUE + 1}, 1));
        long[] same = {5, 5};
        assertThrows(IllegalArgumentException.class, () -> KeyTable.layOut(same, new int[] {1, 2}, 2));
    }
}
