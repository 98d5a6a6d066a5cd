package dev.crosswire.extract.engine;

import java.util.Arrays;

/** Score sums kept while one sentence is analysed, by a small number; their arrays are used again for the next. */
final class Sums {
    private final int width;
    private int[][] sums = {};
    private boolean[] known = {};

    /** Sums of so many labels each. */
    Sums(int width) {
        this.width = width;
    }

    /** Forgets all, and makes room for numbers below a bound. */
    void start(int bound) {
        if (sums.length < bound) {
            sums = Arrays.copyOf(sums, bound * 2);
            known = new boolean[sums.length];
        } else {
            Arrays.fill(known, 0, bound, false);
        }
    }

    /** The sum of a number, null where it is not known yet. */
    int[] get(int number) {
        return known[number] ? sums[number] : null;
    }

    void put(int number, int[] scores) {
        if (sums[number] == null) {
            sums[number] = new int[width];
        }
        System.arraycopy(scores, 0, sums[number], 0, width);
        known[number] = true;
    }
}
