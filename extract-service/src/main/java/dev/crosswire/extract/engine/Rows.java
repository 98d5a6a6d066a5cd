package dev.crosswire.extract.engine;

import dev.crosswire.models.KeyTable;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The weights of a linear model by feature key, immutable. A dense row is an array with a weight a label, which adds up
 * by vector instructions; a sparse row lies with others in one array: the number of its weights in a byte, then as many
 * bytes of label numbers, then the weights. Weights have 24 fractional bits.
 */
final class Rows {
    /** What the file writes as the number of weights of a row that has a weight a label. */
    private static final int DENSE = 255;

    /** A row is kept dense from one weight in so many labels: a weight among labels costs as much as several in a row. */
    private static final int DENSE_FROM = 3;

    private final int labels;
    private final long[] slots;
    private final int firstDense;
    private final int[] sparse;
    private final int[][] dense;

    /** Takes in the table from keys to the places of rows, and the rows. */
    Rows(LongBuffer table, IntBuffer rows, int labels) {
        this.labels = labels;
        this.slots = new long[table.remaining()];
        table.get(slots);
        List<int[]> vectors = new ArrayList<>();
        int[] packed = new int[rows.remaining()];
        int end = 1;
        for (int slot = 0; slot < slots.length; slot++) {
            if (slots[slot] == 0) {
                continue;
            }
            int row = (int) slots[slot] & KeyTable.MAX_VALUE;
            int count = rows.get(row) & DENSE;
            if (count * DENSE_FROM >= labels) {
                vectors.add(vector(rows, row, count));
                replace(slot, KeyTable.MAX_VALUE + 1 - vectors.size());
            } else {
                int size = (count + 4 >> 2) + count;
                rows.get(row, packed, end, size);
                replace(slot, end);
                end += size;
            }
        }
        sparse = Arrays.copyOf(packed, end);
        dense = vectors.toArray(int[][]::new);
        firstDense = KeyTable.MAX_VALUE + 1 - dense.length;
    }

    private void replace(int slot, int value) {
        slots[slot] = slots[slot] & ~KeyTable.MAX_VALUE | value;
    }

    private int[] vector(IntBuffer rows, int row, int count) {
        int[] vector = new int[labels];
        if (count == DENSE) {
            rows.get(row + 1, vector);
            return vector;
        }
        int weights = row + (count + 4 >> 2);
        for (int i = 0; i < count; i++) {
            int at = i + 1;
            int label = rows.get(row + (at >> 2)) >>> (at & 3) * 8 & 255;
            vector[label] = rows.get(weights + i);
        }
        return vector;
    }

    /** What lies in the slot where a key belongs; probing goes on where it is another key's. */
    long home(long key) {
        return slots[KeyTable.home(key, slots.length)];
    }

    /** The row of a key, 0 where it has none. */
    int find(long key, long home) {
        long fingerprint = key & KeyTable.FINGERPRINT;
        long value = home;
        int slot = KeyTable.home(key, slots.length);
        while (value != 0 && value >>> KeyTable.VALUE_BITS != fingerprint) {
            slot = slot + 1 == slots.length ? 0 : slot + 1;
            value = slots[slot];
        }
        return (int) value & KeyTable.MAX_VALUE;
    }

    boolean isDense(int row) {
        return row >= firstDense;
    }

    /** A dense row's weights; to be read only. */
    int[] dense(int row) {
        return dense[KeyTable.MAX_VALUE - row];
    }

    /** The first int of a sparse row: the number of its weights in the low byte, and the first three labels. */
    int head(int row) {
        return sparse[row];
    }

    /** Adds a sparse row's weights to the scores. */
    void add(int row, int head, int[] scores) {
        int count = head & 255;
        int weight = row + (count + 4 >> 2);
        int first = Math.min(count, 3);
        addPacked(head >>> 8, weight, first, scores);
        weight += first;
        int at = row + 1;
        int left = count - first;
        for (; left >= 4; left -= 4, weight += 4, at++) {
            int packed = sparse[at];
            scores[packed & 255] += sparse[weight];
            scores[packed >>> 8 & 255] += sparse[weight + 1];
            scores[packed >>> 16 & 255] += sparse[weight + 2];
            scores[packed >>> 24] += sparse[weight + 3];
        }
        if (left > 0) {
            addPacked(sparse[at], weight, left, scores);
        }
    }

    private void addPacked(int labels, int weight, int count, int[] scores) {
        int packed = labels;
        for (int i = 0; i < count; i++) {
            scores[packed & 255] += sparse[weight + i];
            packed >>>= 8;
        }
    }
}
