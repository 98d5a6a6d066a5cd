package dev.crosswire.api.store;

import java.util.Arrays;

/**
 * Bytes by number, for numbers from 1 on that are given in their order: a number's place is what is left of it divided by how many
 * are kept. So the latest are kept, but for those whose place one took that was put in again.
 */
final class Latest {
    private final byte[][] values;
    private final long[] numbers;

    /** @param kept how many at most */
    Latest(int kept) {
        values = new byte[kept][];
        numbers = new long[kept];
    }

    /** Null where they are not kept. */
    synchronized byte[] get(long number) {
        int place = place(number);
        return numbers[place] == number ? values[place] : null;
    }

    synchronized void put(long number, byte[] value) {
        int place = place(number);
        numbers[place] = number;
        values[place] = value;
    }

    synchronized void remove(long number) {
        int place = place(number);
        if (numbers[place] == number) {
            numbers[place] = 0;
            values[place] = null;
        }
    }

    synchronized void clear() {
        Arrays.fill(values, null);
        Arrays.fill(numbers, 0);
    }

    private int place(long number) {
        return (int) Math.floorMod(number, (long) values.length);
    }
}
