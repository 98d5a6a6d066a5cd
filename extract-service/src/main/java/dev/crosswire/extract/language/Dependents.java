package dev.crosswire.extract.language;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** The direct dependents of a word, in text order: a stretch of what is shared by its sentence. */
final class Dependents extends AbstractList<Integer> implements RandomAccess {
    private static final Dependents NONE = new Dependents(new int[0], 0, 0);

    private final int[] sorted;
    private final int from;
    private final int size;

    private Dependents(int[] sorted, int from, int size) {
        this.sorted = sorted;
        this.from = from;
        this.size = size;
    }

    /** Those of each word. */
    static Dependents[] of(List<Word> words) {
        int[] counts = new int[words.size()];
        for (Word word : words) {
            if (word.head() >= 0) {
                counts[word.head()]++;
            }
        }
        int[] sorted = new int[counts.length];
        Dependents[] all = new Dependents[counts.length];
        int from = 0;
        for (int i = 0; i < all.length; i++) {
            all[i] = counts[i] == 0 ? NONE : new Dependents(sorted, from, counts[i]);
            from += counts[i];
        }
        fill(words, all, sorted);
        return all;
    }

    private static void fill(List<Word> words, Dependents[] all, int[] sorted) {
        int[] filled = new int[all.length];
        for (int i = 0; i < all.length; i++) {
            int head = words.get(i).head();
            if (head >= 0) {
                sorted[all[head].from + filled[head]++] = i;
            }
        }
    }

    /** One of them, as {@link #get} has it. */
    int at(int index) {
        return sorted[from + index];
    }

    @Override
    public Integer get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        return sorted[from + index];
    }

    @Override
    public int size() {
        return size;
    }
}
