package dev.crosswire.extract.engine;

import dev.crosswire.models.FeatureHash;
import java.util.Arrays;

/**
 * One thread's work space for a linear model: takes the atoms of a state, makes the keys of its features, and sums their
 * rows. Look-ups go in passes, so that their cache misses overlap.
 */
final class Scorer {
    /** The features that are not joined from atoms. */
    interface Source {
        /** The hashes of the members of an atom's set, null for none. */
        long[] set(int atom);

        boolean holds(int atom);
    }

    private final Rows model;
    private final Vectors vectors;
    private final long[] hashes;
    private final long[] powers;
    private final int[] scores;
    private long[] keys = new long[512];
    private long[] homes = new long[512];
    private int[] rows = new int[512];
    private int[] heads = new int[512];
    private int size;
    private int best;
    private int second;

    Scorer(LinearModel model) {
        this.model = model.rows();
        this.hashes = new long[model.atoms().length];
        this.powers = new long[model.atoms().length];
        this.scores = new int[model.size()];
        this.vectors = new Vectors(model.size());
    }

    /** Sets an atom of the state, null where the state does not have it. */
    void set(int atom, Symbol symbol) {
        if (symbol == null) {
            powers[atom] = 0;
        } else {
            set(atom, symbol.hash(), symbol.power());
        }
    }

    void set(int atom, long hash, long power) {
        hashes[atom] = hash;
        powers[atom] = power;
    }

    /** Starts a new sum. */
    void clear() {
        Arrays.fill(scores, 0);
    }

    /** Adds what some templates make of the atoms that are set, and the kept sums that were named before. */
    void add(Template[] some, Source source) {
        size = 0;
        for (Template template : some) {
            switch (template.kind()) {
                case SIMPLE -> addJoined(template);
                case SET -> addSet(template, source);
                case BINARY -> addBinary(template, source);
            }
        }
        sum();
    }

    /** Adds a sum that was kept, together with what templates add next. */
    void add(int[] sums) {
        vectors.add(sums);
    }

    /** The sums by label; to be read only. */
    int[] scores() {
        return scores;
    }

    private void addJoined(Template template) {
        int[] atoms = template.atoms();
        if (powers[atoms[0]] == 0) {
            return;
        }
        long hash = hashes[atoms[0]];
        for (int i = 1; i < atoms.length; i++) {
            int atom = atoms[i];
            if (powers[atom] == 0) {
                return;
            }
            hash = FeatureHash.join(hash, hashes[atom], powers[atom]);
        }
        add(FeatureHash.key(template.type(), hash));
    }

    private void addSet(Template template, Source source) {
        long[] members = source.set(template.atoms()[0]);
        if (members != null) {
            for (long member : members) {
                add(FeatureHash.key(template.type(), member));
            }
        }
    }

    private void addBinary(Template template, Source source) {
        if (source.holds(template.atoms()[0])) {
            add(template.binaryKey());
        }
    }

    private void add(long key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            homes = new long[size * 2];
            rows = new int[size * 2];
            heads = new int[size * 2];
        }
        keys[size++] = key;
    }

    private void sum() {
        for (int i = 0; i < size; i++) {
            homes[i] = model.home(keys[i]);
        }
        int found = 0;
        for (int i = 0; i < size; i++) {
            int row = model.find(keys[i], homes[i]);
            if (model.isDense(row)) {
                vectors.add(model.dense(row));
            } else if (row != 0) {
                rows[found++] = row;
            }
        }
        for (int i = 0; i < found; i++) {
            heads[i] = model.head(rows[i]);
        }
        vectors.addTo(scores);
        for (int i = 0; i < found; i++) {
            model.add(rows[i], heads[i], scores);
        }
    }

    /** Finds the best and the second best label; of equals, the first. */
    void rank() {
        start(0, 1);
        for (int label = 2; label < scores.length; label++) {
            offer(label);
        }
    }

    /** As {@link #rank()}, among some labels (two or more). */
    void rank(int[] labels) {
        start(labels[0], labels[1]);
        for (int i = 2; i < labels.length; i++) {
            offer(labels[i]);
        }
    }

    private void start(int first, int other) {
        boolean swap = scores[first] < scores[other];
        best = swap ? other : first;
        second = swap ? first : other;
    }

    private void offer(int label) {
        if (scores[best] < scores[label]) {
            second = best;
            best = label;
        } else if (scores[second] < scores[label]) {
            second = label;
        }
    }

    int best() {
        return best;
    }

    int second() {
        return second;
    }

    double score(int label) {
        return scores[label] / (double) LinearModel.ONE;
    }
}
