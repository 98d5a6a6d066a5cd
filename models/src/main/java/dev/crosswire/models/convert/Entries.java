package dev.crosswire.models.convert;

import java.util.Arrays;

/** Keys with a number each, collected in any order and given back sorted by key, so that output does not depend on it. */
final class Entries {
    private long[] keys = new long[1 << 16];
    private int[] numbers = new int[1 << 16];
    private int size;

    void add(long key, int number) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        keys[size] = key;
        numbers[size++] = number;
    }

    int size() {
        return size;
    }

    /** The sorted keys; refuses a key that was added twice. */
    long[] sortedKeys() {
        long[] sorted = Arrays.copyOf(keys, size);
        Arrays.sort(sorted);
        for (int i = 1; i < size; i++) {
            if (sorted[i] == sorted[i - 1]) {
                throw new IllegalStateException("two features share a key");
            }
        }
        return sorted;
    }

    /** The numbers in the order of the sorted keys. */
    int[] numbersBy(long[] sortedKeys) {
        int[] ordered = new int[size];
        for (int i = 0; i < size; i++) {
            ordered[Arrays.binarySearch(sortedKeys, keys[i])] = numbers[i];
        }
        return ordered;
    }
}
