package dev.crosswire.extract.engine;

import java.util.Arrays;

/**
 * A sentence while it is analysed: arrays by word, where 0 is the artificial root and words start at 1. Not safe for
 * threads.
 */
final class Parse {
    static final int NONE = -1;
    static final int ROOT = 0;

    final int size;
    final Form[] forms;
    final int[] tags;
    final int[] secondTags;
    final Symbol[] tagSymbols;
    final Symbol[] lemmas;
    final int[] heads;
    final int[] relations;
    private final int[] siblings;
    private final int[][] dependents;
    private final int[] counts;

    Parse(SequenceTagger.Words words) {
        this.size = words.size;
        this.forms = words.forms;
        this.tags = filled(size);
        this.secondTags = filled(size);
        this.tagSymbols = words.columns[SequenceTagger.Column.TAG.ordinal()];
        this.lemmas = words.columns[SequenceTagger.Column.LEMMA.ordinal()];
        this.heads = filled(size);
        this.relations = filled(size);
        this.siblings = new int[size];
        this.dependents = new int[size][4];
        this.counts = new int[size];
    }

    private static int[] filled(int size) {
        int[] values = new int[size];
        Arrays.fill(values, NONE);
        return values;
    }

    /** Attaches a word, also when it was attached before. */
    void attach(int word, int head, int relation) {
        detach(word);
        int at = Arrays.binarySearch(dependents[head], 0, counts[head], word);
        at = at < 0 ? -at - 1 : at + 1;
        if (counts[head] == dependents[head].length) {
            dependents[head] = Arrays.copyOf(dependents[head], counts[head] * 2);
        }
        System.arraycopy(dependents[head], at, dependents[head], at + 1, counts[head] - at);
        dependents[head][at] = word;
        counts[head]++;
        siblings[word] = at;
        heads[word] = head;
        relations[word] = relation;
    }

    private void detach(int word) {
        int head = heads[word];
        if (head == NONE) {
            return;
        }
        int at = Arrays.binarySearch(dependents[head], 0, counts[head], word);
        if (at >= 0) {
            System.arraycopy(dependents[head], at + 1, dependents[head], at, counts[head] - at - 1);
            counts[head]--;
        }
    }

    boolean isHeaded(int word) {
        return heads[word] != NONE;
    }

    boolean isDescendant(int word, int ancestor) {
        for (int head = heads[word]; head != NONE; head = heads[head]) {
            if (head == ancestor) {
                return true;
            }
        }
        return false;
    }

    int dependentCount(int word) {
        return counts[word];
    }

    int dependent(int word, int index) {
        return dependents[word][index];
    }

    /** The dependent that stands that far from the left end, if it is left of its head. */
    int leftMost(int word, int order) {
        return counts[word] > order && dependents[word][order] < word ? dependents[word][order] : NONE;
    }

    int rightMost(int word, int order) {
        int index = counts[word] - 1 - order;
        return index >= 0 && dependents[word][index] > word ? dependents[word][index] : NONE;
    }

    /**
     * A sibling by distance. As in ClearNLP, a word's place among its siblings is the one it had when it was attached:
     * the models are trained on that.
     */
    int sibling(int word, int distance) {
        int head = heads[word];
        int at = siblings[word] + distance;
        return head != NONE && at >= 0 && at < counts[head] ? dependents[head][at] : NONE;
    }

    int head(int word) {
        return heads[word];
    }
}
