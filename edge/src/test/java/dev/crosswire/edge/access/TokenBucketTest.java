package dev.crosswire.edge.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TokenBucketTest {
    private static final long SECOND = 1_000_000_000L;

    @Test
    void lendsABurstAndThenTheRate() {
        TokenBucket bucket = new TokenBucket(0.5, 3, 0);
        assertTrue(bucket.isFull(0));
        assertEquals(0, bucket.take(0));
        assertEquals(0, bucket.take(0));
        assertEquals(0, bucket.take(0));
        assertEquals(2, bucket.take(0));
        assertEquals(1, bucket.take(SECOND));
        assertEquals(0, bucket.take(2 * SECOND));
        assertEquals(2, bucket.take(2 * SECOND));
        assertFalse(bucket.isFull(7 * SECOND));
        assertTrue(bucket.isFull(9 * SECOND));
    }
}
