package dev.crosswire.api.reconcile.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words made ready to be compared by what they may mean ({@code meanings.txt}): each stands for itself and for every meaning
 * that lists it.
 */
public final class Meanings {
    private static final int MOST_WORDS = 64;
    private static final int[] NONE = {};
    private static final Map<String, int[]> OF = new HashMap<>();
    private static final int LINES;

    static {
        List<String[]> rows = Resource.rows("meanings.txt");
        LINES = rows.size();
        for (int i = 0; i < LINES; i++) {
            for (String word : rows.get(i)[0].split(" ")) {
                OF.merge(Words.stem(word), new int[] {i}, Meanings::joined);
            }
        }
    }

    /** Each meaning with the place of the word that may have it, in the order of the meanings. */
    private final int[] entries;

    private final int size;

    private Meanings(int[] entries, int size) {
        this.entries = entries;
        this.size = size;
    }

    /** @param words plain, without those that carry no content; the first 64 count */
    public static Meanings of(List<String> words) {
        int size = Math.min(MOST_WORDS, words.size());
        int[] entries = new int[8 * size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            String stem = Words.stem(words.get(i));
            int[] meanings = OF.getOrDefault(stem, NONE);
            if (count + meanings.length >= entries.length) {
                entries = Arrays.copyOf(entries, 2 * (entries.length + meanings.length));
            }
            entries[count++] = entry(LINES + (stem.hashCode() & 0xFFFFFF), i);
            for (int meaning : meanings) {
                entries[count++] = entry(meaning, i);
            }
        }
        Arrays.sort(entries, 0, count);
        return new Meanings(Arrays.copyOf(entries, count), size);
    }

    private static int[] joined(int[] some, int[] more) {
        int[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    private static int entry(int meaning, int place) {
        return meaning * MOST_WORDS + place;
    }

    /** The share of the words of both that may mean what a word of the other does: 0 where one is empty. */
    public double dice(Meanings other) {
        long mine = 0;
        long theirs = 0;
        int i = 0;
        int j = 0;
        while (i < entries.length && j < other.entries.length) {
            int difference = entries[i] / MOST_WORDS - other.entries[j] / MOST_WORDS;
            if (difference == 0) {
                mine |= 1L << (entries[i] % MOST_WORDS);
                theirs |= 1L << (other.entries[j] % MOST_WORDS);
            }
            boolean last = i + 1 == entries.length || entries[i + 1] / MOST_WORDS != entries[i] / MOST_WORDS;
            if (difference < 0 || difference == 0 && !last) {
                i++;
            } else {
                j++;
            }
        }
        return mine == 0 ? 0 : (double) (Long.bitCount(mine) + Long.bitCount(theirs)) / (size + other.size);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Meanings meanings && Arrays.equals(entries, meanings.entries);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(entries);
    }
}
