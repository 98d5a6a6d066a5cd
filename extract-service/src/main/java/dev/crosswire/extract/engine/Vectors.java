package dev.crosswire.extract.engine;

import java.util.Arrays;

/**
 * Collects vectors of one length and adds them up: four at a time, in loops that compile to vector instructions. Such a
 * loop costs its start and its end too, so that what is left over is made up to four by vectors of noughts.
 */
final class Vectors {
    private final int[] none;
    private int[][] collected = new int[64][];
    private int size;

    /** For vectors of a length. */
    Vectors(int length) {
        none = new int[length];
    }

    void add(int[] vector) {
        if (size == collected.length) {
            collected = Arrays.copyOf(collected, size * 2);
        }
        collected[size++] = vector;
    }

    /** Adds the vectors that were collected to the sums, and forgets them. */
    void addTo(int[] sums) {
        while (size % 4 != 0) {
            add(none);
        }
        for (int i = 0; i < size; i += 4) {
            add(collected[i], collected[i + 1], collected[i + 2], collected[i + 3], sums);
        }
        size = 0;
    }

    private static void add(int[] a, int[] b, int[] c, int[] d, int[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += a[i] + b[i] + c[i] + d[i];
        }
    }
}
