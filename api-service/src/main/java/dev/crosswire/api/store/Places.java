package dev.crosswire.api.store;

import java.util.Arrays;

/**
 * Where in an array numbers stand, as a hash table with linear probing, and deletion as of Knuth (1973, 6.4, algorithm R): a twentieth of
 * what a map of objects would take.
 */
final class Places {
    private static final int NONE = -1;

    /** Spreads a number over its highest bits. */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long[] numbers;
    private final int[] table;

    /** @param numbers of which at most one place holds the same that is put in here */
    Places(long[] numbers) {
        this.numbers = numbers;
        this.table = new int[Integer.highestOneBit(Math.max(1, numbers.length)) * 4];
        clear();
    }

    /** Where the number stands, or -1. */
    int of(long number) {
        return table[slot(number)];
    }

    /** Adds the number at a place. */
    void put(int place) {
        table[slot(numbers[place])] = place;
    }

    /** Where the number stood, or -1. */
    int remove(long number) {
        int gap = slot(number);
        int place = table[gap];
        if (place == NONE) {
            return NONE;
        }
        table[gap] = NONE;
        for (int slot = after(gap); table[slot] != NONE; slot = after(slot)) {
            int home = home(numbers[table[slot]]);
            if ((slot - home & table.length - 1) >= (slot - gap & table.length - 1)) {
                table[gap] = table[slot];
                table[slot] = NONE;
                gap = slot;
            }
        }
        return place;
    }

    void clear() {
        Arrays.fill(table, NONE);
    }

    /** The slot of the number, or the free one where it would be. */
    private int slot(long number) {
        int slot = home(number);
        while (table[slot] != NONE && numbers[table[slot]] != number) {
            slot = after(slot);
        }
        return slot;
    }

    private int home(long number) {
        return (int) (number * GOLDEN >>> 32) & table.length - 1;
    }

    private int after(int slot) {
        return slot + 1 & table.length - 1;
    }
}
