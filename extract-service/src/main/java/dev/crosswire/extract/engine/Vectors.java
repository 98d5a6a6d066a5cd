package dev.crosswire.extract.engine;

import java.util.Arrays;

/** Collects vectors of one length and adds them up: four at a time, in loops that compile to vector instructions. */
final class Vectors {
    private int[][] collected = new int[64][];
    private int size;

    void add(int[] vector) {
        if (size == collected.length) {
            collected = Arrays.copyOf(collected, size * 2);
        }
        collected[size++] = vector;
    }

    /** Adds the vectors that were collected to the sums, and forgets them. */
    void addTo(int[] sums) {
        int i = 0;
        for (; i + 4 <= size; i += 4) {
            add(collected[i], collected[i + 1], collected[i + 2], collected[i + 3], sums);
        }
        for (; i < size; i++) {
            add(collected[i], sums);
        }
        size = 0;
    }

    static void add(int[] a, int[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += a[i];
        }
    }

    private static void add(int[] a, int[] b, int[] c, int[] d, int[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += a[i] + b[i] + c[i] + d[i];
        }
    }
}
