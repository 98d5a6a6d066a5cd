package dev.crosswire.models.convert;

import dev.crosswire.models.FeatureHash;
import dev.crosswire.models.KeyTable;
import dev.crosswire.models.ModelFileWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes a linear model: {@code head} (labels and templates as text), {@code slots} (the table from feature keys to rows)
 * and {@code rows}. A row starts with a byte that counts its weights, then as many bytes of label numbers, then the
 * weights; from {@value #DENSE} weights on it is dense: the count is 255 and a weight a label follows. Weights are fixed
 * point with 24 fractional bits, so that sums do not depend on their order.
 */
final class LinearModelSections {
    static final int DENSE = 40;
    static final int DENSE_MARK = 255;
    static final int FRACTION_BITS = 24;
    private static final float LARGEST = 120;

    /** A model's weights by feature and label. */
    @FunctionalInterface
    interface Weights {
        float of(int feature, int label);
    }

    private final int labels;
    private final Weights weights;
    private final Entries features = new Entries();
    private final int[] row;
    private int[] rows = new int[1 << 20];
    private int end = 1;

    LinearModelSections(int labels, Weights weights) {
        if (labels >= DENSE_MARK) {
            throw new IllegalArgumentException("too many labels");
        }
        this.labels = labels;
        this.weights = weights;
        this.row = new int[labels];
    }

    /** Adds a feature, unless its weights are all zero. */
    void add(int type, String value, int feature) {
        if (fill(feature) > 0) {
            features.add(FeatureHash.key(type, FeatureHash.of(value)), feature);
        }
    }

    void write(ModelFileWriter file, String name, List<String> labelNames, List<String> templates) {
        long[] keys = features.sortedKeys();
        int[] order = features.numbersBy(keys);
        int[] starts = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            starts[i] = end;
            addRow(order[i]);
        }
        List<String> head = new ArrayList<>(List.of(String.join("\t", labelNames)));
        head.addAll(templates);
        file.text(name + "/head", head);
        file.longs(name + "/slots", KeyTable.layOut(keys, starts, keys.length, KeyTable.FAST));
        file.ints(name + "/rows", rows, end);
        System.out.printf("%s: %d labels, %d features, %d ints of rows%n", name, labels, keys.length, end);
    }

    /** Fills the row of a feature and counts its weights. */
    private int fill(int feature) {
        int count = 0;
        for (int label = 0; label < labels; label++) {
            row[label] = fixed(weights.of(feature, label));
            count += row[label] == 0 ? 0 : 1;
        }
        return count;
    }

    private static int fixed(float weight) {
        if (!(Math.abs(weight) < LARGEST)) {
            throw new IllegalStateException("weight out of bounds: " + weight);
        }
        return (int) Math.rint((double) weight * (1 << FRACTION_BITS));
    }

    private void addRow(int feature) {
        int count = fill(feature);
        reserve(labels + 1 + (count + 4) / 4);
        if (count >= DENSE) {
            rows[end] = DENSE_MARK;
            System.arraycopy(row, 0, rows, end + 1, labels);
            end += labels + 1;
        } else {
            addSparse(count);
        }
    }

    private void addSparse(int count) {
        int start = end;
        int weight = start + (count + 4) / 4;
        rows[start] = count;
        int at = 1;
        for (int label = 0; label < labels; label++) {
            if (row[label] != 0) {
                rows[start + at / 4] |= label << at % 4 * 8;
                rows[weight++] = row[label];
                at++;
            }
        }
        end = weight;
    }

    private void reserve(int more) {
        if (end + more > rows.length) {
            rows = Arrays.copyOf(rows, rows.length * 2);
        }
    }
}
