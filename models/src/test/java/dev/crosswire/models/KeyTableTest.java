package dev.crosswire.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.LongBuffer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTableTest {
    private static final int SIZE = 10_000;

    @ParameterizedTest
    @ValueSource(doubles = {KeyTable.FAST, KeyTable.SMALL})
    void findsWhatItHasAndNothingElse(double load) {
        long[] keys = LongStream.range(0, SIZE)
                .map(i -> FeatureHash.key(0, FeatureHash.of("w" + i)))
                .sorted()
                .toArray();
        int[] values = IntStream.rangeClosed(1, SIZE).toArray();
        KeyTable table = new KeyTable(LongBuffer.wrap(KeyTable.layOut(keys, values, SIZE, load)));
        for (int i = 0; i < SIZE; i++) {
            assertEquals(values[i], table.find(keys[i]));
            assertEquals(0, table.find(FeatureHash.key(1, FeatureHash.of("w" + i))));
        }
    }

    @Test
    void anEmptyTableHasNothing() {
        assertEquals(
                0, new KeyTable(LongBuffer.wrap(KeyTable.layOut(new long[0], new int[0], 0, KeyTable.FAST))).find(42));
    }

    @Test
    void refusesValuesOutOfBoundsAndSharedFingerprints() {
        long[] one = {5};
        assertThrows(IllegalArgumentException.class, () -> KeyTable.layOut(one, new int[] {0}, 1, KeyTable.FAST));
        assertThrows(
                IllegalArgumentException.class,
                () -> KeyTable.layOut(one, new int[] {KeyTable.MAX_VALUE + 1}, 1, KeyTable.FAST));
        long[] same = {5, 5};
        assertThrows(IllegalArgumentException.class, () -> KeyTable.layOut(same, new int[] {1, 2}, 2, KeyTable.FAST));
    }
}
