package dev.crosswire.api.reconcile.lexicon;

import java.util.ArrayList;
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
    private static final Map<String, List<Integer>> OF = new HashMap<>();
    private static final int LINES;

    static {
        List<String[]> rows = Resource.rows("meanings.txt");
        LINES = rows.size();
        for (int i = 0; i < LINES; i++) {
            for (String word : rows.get(i)[0].split(" ")) {
                OF.computeIfAbsent(Words.stem(word), stem -> new ArrayList<>()).add(i);
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
        List<Integer> entries = new ArrayList<>();
        int size = Math.min(MOST_WORDS, words.size());
        for (int i = 0; i < size; i++) {
            String stem = Words.stem(words.get(i));
            entries.add(entry(LINES + (stem.hashCode() & 0xFFFFFF), i));
            for (int meaning : OF.getOrDefault(stem, List.of())) {
                entries.add(entry(meaning, i));
            }
        }
        return new Meanings(
                entries.stream().mapToInt(Integer::intValue).sorted().toArray(), size);
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
