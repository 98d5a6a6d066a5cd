package dev.crosswire.extract.engine;

import dev.crosswire.models.FeatureHash;
import dev.crosswire.models.KeyTable;
import dev.crosswire.models.ModelFile;
import java.util.ArrayList;
import java.util.List;

/**
 * A multi-class linear model over hashed sparse features, immutable. A row of weights starts with the number of its
 * weights in a byte, then as many bytes of label numbers, then the weights, 24 fractional bits each; the number 255 says
 * that a weight a label follows.
 */
final class LinearModel {
    /** Scores as integers are scores times this. */
    static final int ONE = 1 << 24;

    private static final int DENSE = 255;

    private final String[] labels;
    private final Template[] templates;
    private final Atom[] atoms;
    private final long[] slots;
    private final int[] rows;

    LinearModel(ModelFile file, String name) {
        List<String> head = file.lines(name + "/head");
        labels = head.get(0).split("\t");
        List<Atom> found = new ArrayList<>();
        templates = head.stream().skip(1).map(line -> template(line, found)).toArray(Template[]::new);
        atoms = found.toArray(Atom[]::new);
        var table = file.longs(name + "/slots");
        slots = new long[table.remaining()];
        table.get(slots);
        rows = file.ints(name + "/rows");
    }

    private static Template template(String line, List<Atom> found) {
        String[] fields = line.split("\t");
        int[] atoms = new int[fields.length - 2];
        for (int i = 0; i < atoms.length; i++) {
            Atom atom = Atom.parse(fields[i + 2]);
            if (!found.contains(atom)) {
                found.add(atom);
            }
            atoms[i] = found.indexOf(atom);
        }
        int type = Integer.parseInt(fields[0]);
        String binary = fields[2].substring(fields[2].lastIndexOf(' ') + 1);
        return new Template(
                type, Template.Kind.valueOf(fields[1]), atoms, FeatureHash.key(type, FeatureHash.of(binary)));
    }

    String[] labels() {
        return labels;
    }

    int size() {
        return labels.length;
    }

    Template[] templates() {
        return templates;
    }

    Atom[] atoms() {
        return atoms;
    }

    /** What lies in the slot where a key belongs; probing goes on where it is another key's. */
    long home(long key) {
        return slots[KeyTable.home(key, slots.length)];
    }

    /** The row of a key, 0 where it has none. */
    int row(long key, long home) {
        long fingerprint = key & KeyTable.FINGERPRINT;
        long value = home;
        int slot = KeyTable.home(key, slots.length);
        while (value != 0 && value >>> KeyTable.VALUE_BITS != fingerprint) {
            slot = slot + 1 == slots.length ? 0 : slot + 1;
            value = slots[slot];
        }
        return (int) value & KeyTable.MAX_VALUE;
    }

    /** The first int of a row: the number of its weights in the low byte, and the first three labels. */
    int head(int row) {
        return rows[row];
    }

    /** Adds a row's weights to the scores. */
    void add(int row, int head, int[] scores) {
        int count = head & 255;
        if (count == DENSE) {
            addDense(row + 1, scores);
        } else {
            addSparse(row, head, count, scores);
        }
    }

    private void addDense(int start, int[] scores) {
        int size = labels.length;
        for (int label = 0; label < size; label++) {
            scores[label] += rows[start + label];
        }
    }

    private void addSparse(int row, int head, int count, int[] scores) {
        int weight = row + (count + 4 >> 2);
        int first = Math.min(count, 3);
        addPacked(head >>> 8, weight, first, scores);
        weight += first;
        int at = row + 1;
        int left = count - first;
        for (; left >= 4; left -= 4, weight += 4, at++) {
            int packed = rows[at];
            scores[packed & 255] += rows[weight];
            scores[packed >>> 8 & 255] += rows[weight + 1];
            scores[packed >>> 16 & 255] += rows[weight + 2];
            scores[packed >>> 24] += rows[weight + 3];
        }
        if (left > 0) {
            addPacked(rows[at], weight, left, scores);
        }
    }

    private void addPacked(int labels, int weight, int count, int[] scores) {
        int packed = labels;
        for (int i = 0; i < count; i++) {
            scores[packed & 255] += rows[weight + i];
            packed >>>= 8;
        }
    }
}
