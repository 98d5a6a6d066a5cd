package dev.crosswire.extract.engine;

import java.util.Arrays;

/**
 * The words that may be arguments of a predicate, in the order in which they are judged: its dependents to the fourth
 * generation, then each of three ancestors with its other dependents.
 */
final class Candidates {
    private static final int DEPTH = 4;
    private static final int HEIGHT = 3;

    private int[] words = new int[256];
    private int[] ancestors = new int[256];
    private int size;

    void collect(Parse parse, int predicate) {
        size = 0;
        int from = 0;
        addDependents(parse, predicate, predicate, Parse.NONE);
        for (int generation = 1; generation < DEPTH && from < size; generation++) {
            int to = size;
            for (int i = from; i < to; i++) {
                addDependents(parse, words[i], predicate, Parse.NONE);
            }
            from = to;
        }
        addAncestors(parse, predicate);
    }

    private void addAncestors(Parse parse, int predicate) {
        int below = predicate;
        int ancestor = parse.head(predicate);
        for (int i = 0; i < HEIGHT && ancestor > Parse.ROOT; i++) {
            add(ancestor, ancestor);
            addDependents(parse, ancestor, ancestor, below);
            below = ancestor;
            ancestor = parse.head(ancestor);
        }
    }

    private void addDependents(Parse parse, int word, int ancestor, int except) {
        for (int i = 0; i < parse.dependentCount(word); i++) {
            if (parse.dependent(word, i) != except) {
                add(parse.dependent(word, i), ancestor);
            }
        }
    }

    private void add(int word, int ancestor) {
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
            ancestors = Arrays.copyOf(ancestors, size * 2);
        }
        words[size] = word;
        ancestors[size++] = ancestor;
    }

    int size() {
        return size;
    }

    int word(int index) {
        return words[index];
    }

    /** The lowest common ancestor of the predicate and the candidate. */
    int ancestor(int index) {
        return ancestors[index];
    }
}
