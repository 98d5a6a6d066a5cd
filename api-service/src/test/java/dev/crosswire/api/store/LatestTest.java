package dev.crosswire.api.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class LatestTest {
    private static final int KEPT = 4;

    private final Latest latest = new Latest(KEPT);

    private static byte[] bytes(long number) {
        return new byte[] {(byte) number};
    }

    @Test
    void nothingIsKeptAtFirst() {
        assertNull(latest.get(0));
        assertNull(latest.get(1));
    }

    @Test
    void theLastAreKept() {
        for (long number = 1; number <= 10; number++) {
            latest.put(number, bytes(number));
        }
        for (long number = 1; number <= 10; number++) {
            if (number > 10 - KEPT) {
                assertArrayEquals(bytes(number), latest.get(number));
            } else {
                assertNull(latest.get(number));
            }
        }
    }

    @Test
    void whatComesBackTakesThePlaceOfALaterOne() {
        latest.put(6, bytes(6));
        latest.put(2, bytes(2));
        assertArrayEquals(bytes(2), latest.get(2));
        assertNull(latest.get(6));
    }

    @Test
    void whatIsRemovedIsNotKeptAndNoOther() {
        latest.put(2, bytes(2));
        latest.put(3, bytes(3));
        latest.remove(6);
        assertArrayEquals(bytes(2), latest.get(2));
        latest.remove(2);
        assertNull(latest.get(2));
        assertArrayEquals(bytes(3), latest.get(3));
        latest.clear();
        assertNull(latest.get(3));
    }
}
