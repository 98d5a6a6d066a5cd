package dev.crosswire.models;

import java.nio.LongBuffer;

/**
 * An immutable hash table from 64-bit keys to numbers of 24 bits, open addressing with linear probing. A slot holds the
 * low 40 bits of the key and the number; 0 is empty. The high 32 bits of the key tell where probing starts.
 */
public final class KeyTable {
    public static final int VALUE_BITS = 24;
    public static final int MAX_VALUE = (1 << VALUE_BITS) - 1;
    public static final long FINGERPRINT = (1L << 64 - VALUE_BITS) - 1;

    /** For what is looked up often and mostly not there: a search ends at the first empty slot. */
    public static final double FAST = 0.5;

    /** For what is looked up seldom. */
    public static final double SMALL = 0.75;

    private final LongBuffer slots;
    private final int capacity;

    public KeyTable(LongBuffer slots) {
        this.slots = slots;
        this.capacity = slots.limit();
    }

    /** The number of a key, 0 where the table does not have it. */
    public int find(long key) {
        int slot = home(key, capacity);
        while (true) {
            long value = slots.get(slot);
            if (value == 0) {
                return 0;
            }
            if (value >>> VALUE_BITS == (key & FINGERPRINT)) {
                return (int) value & MAX_VALUE;
            }
            slot = slot + 1 == capacity ? 0 : slot + 1;
        }
    }

    /** Where probing for a key starts. */
    public static int home(long key, int capacity) {
        return (int) ((key >>> 32) * capacity >>> 32);
    }

    /** Lays out a table filled to a share; keys come sorted, values are 1 to {@link #MAX_VALUE}. */
    public static long[] layOut(long[] keys, int[] values, int size, double load) {
        long[] slots = new long[(int) (size / load) + 1];
        for (int i = 0; i < size; i++) {
            if (values[i] < 1 || values[i] > MAX_VALUE) {
                throw new IllegalArgumentException("value out of bounds: " + values[i]);
            }
            slots[free(slots, keys[i])] = (keys[i] & FINGERPRINT) << VALUE_BITS | values[i];
        }
        return slots;
    }

    private static int free(long[] slots, long key) {
        int slot = home(key, slots.length);
        while (slots[slot] != 0) {
            if (slots[slot] >>> VALUE_BITS == (key & FINGERPRINT)) {
                throw new IllegalArgumentException("two keys share a fingerprint");
            }
            slot = slot + 1 == slots.length ? 0 : slot + 1;
        }
        return slot;
    }
}
