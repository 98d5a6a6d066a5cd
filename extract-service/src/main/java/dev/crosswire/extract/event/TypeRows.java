package dev.crosswire.extract.event;

import dev.crosswire.extract.lexicon.Hash64;
import java.util.Map;

/**
 * Rows of weights by the names of features, known by the hashes of these: a name is told by its parts, and never put
 * together. All rows lie in one array, close to each other.
 */
final class TypeRows {
    /** Where no row is. */
    static final int NONE = -1;

    private final long[] hashes;
    private final int[] rows;
    private final short[] weights;

    /** @param width how many weights a row has */
    TypeRows(Map<String, short[]> named, int width) {
        hashes = new long[Integer.highestOneBit(Math.max(1, named.size())) * 4];
        rows = new int[hashes.length];
        weights = new short[named.size() * width];
        int end = 0;
        for (Map.Entry<String, short[]> row : named.entrySet()) {
            long hash = Hash64.of(row.getKey());
            int slot = slot(hash);
            if (hashes[slot] == hash) {
                throw new IllegalStateException("two features of one hash: " + row.getKey());
            }
            hashes[slot] = hash;
            rows[slot] = end;
            System.arraycopy(row.getValue(), 0, weights, end, width);
            end += width;
        }
    }

    /** The place of a hash, or the free one where it would stand. */
    private int slot(long hash) {
        int slot = (int) hash & hashes.length - 1;
        while (hashes[slot] != 0 && hashes[slot] != hash) {
            slot = slot + 1 & hashes.length - 1;
        }
        return slot;
    }

    private int at(long state) {
        long hash = Hash64.finished(state);
        int slot = slot(hash);
        return hashes[slot] == hash ? rows[slot] : NONE;
    }

    /** Where the row of a name begins. */
    int of(String name) {
        return at(Hash64.add(Hash64.START, name));
    }

    /** Where the row of something of a kind begins. */
    int of(String kind, String value) {
        return at(Hash64.add(opened(kind), value));
    }

    /** Where the row of two things of a kind that are told together begins. */
    int of(String kind, String first, String second) {
        long state = Hash64.add(Hash64.add(opened(kind), first), TypeSignals.WITH);
        return at(Hash64.add(state, second));
    }

    /** A name without a kind is of the kind "". */
    private static long opened(String kind) {
        return kind.isEmpty() ? Hash64.START : Hash64.add(Hash64.add(Hash64.START, kind), TypeSignals.IS);
    }

    /** Adds a row, so many times as strong, to sums. */
    void add(int row, float strength, float[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += weights[row + i] * strength;
        }
    }
}
