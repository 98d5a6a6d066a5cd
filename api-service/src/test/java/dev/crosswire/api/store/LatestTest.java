package dev.crosswire.api.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LatestTest {
    private static final int KEPT = 4;

    private final Latest latest = new Latest(KEPT, 2, 100);

    private static byte[] bytes(long number) {
        return new byte[] {(byte) number};
    }

    @Test
    void nothingIsKeptAtFirst() {
        assertNull(latest.get(0));
        assertNull(latest.get(1));
        assertFalse(latest.has(1));
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

    @Test
    void aChunkThatIsTakenAgainTakesWhatLayInIt() {
        Latest small = new Latest(100, 2, 34);
        small.put(1, new byte[6]);
        small.put(2, new byte[4]);
        small.put(3, new byte[5]);
        assertEquals(6, small.get(1).length);
        small.put(4, new byte[6]);
        assertNull(small.get(1));
        assertNull(small.get(2));
        assertEquals(5, small.get(3).length);
        assertEquals(6, small.get(4).length);
    }

    @Test
    void whatIsHeldIsPutInAgainBeforeItIsGone() {
        Latest small = new Latest(100, 2, 34);
        small.put(1, new byte[5]);
        small.put(2, new byte[5]);
        small.put(3, new byte[5]);
        assertTrue(small.hold(1));
        small.put(4, new byte[5]);
        assertEquals(5, small.get(1).length);
        assertNull(small.get(2));
        assertFalse(small.hold(2));
    }

    @Test
    void whatIsLongerThanAChunkIsNotKeptNorWhatItStoodFor() {
        latest.put(1, bytes(1));
        latest.put(1, new byte[89]);
        assertNull(latest.get(1));
        latest.put(2, new byte[88]);
        assertEquals(88, latest.get(2).length);
    }

    @Test
    void whatIsGivenIsWhatWasPutInLast() {
        Random chance = new Random(7);
        Latest ring = new Latest(64, 3, 1_000);
        Map<Long, byte[]> put = new HashMap<>();
        int given = 0;
        for (int i = 0; i < 10_000; i++) {
            long number = 1 + i / 4 + chance.nextInt(60);
            byte[] value = new byte[chance.nextInt(200)];
            Arrays.fill(value, (byte) chance.nextInt());
            ring.put(number, value);
            put.put(number, value);
            long asked = 1 + i / 4 + chance.nextInt(60);
            byte[] found = ring.get(asked);
            if (found != null) {
                given++;
                assertArrayEquals(put.get(asked), found);
            }
        }
        assertTrue(given > 1_000, given + " were given");
    }
}
