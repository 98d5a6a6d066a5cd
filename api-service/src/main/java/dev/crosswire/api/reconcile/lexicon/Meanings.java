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
    private static final CodeTable<int[]> OF = new CodeTable<>(listed(), NONE);

    private static Map<Long, int[]> listed() {
        Map<Long, int[]> listed = new HashMap<>();
        List<String[]> rows = Resource.rows("meanings.txt");
        for (int i = 0; i < rows.size(); i++) {
            int meaning = i;
            for (String word : rows.get(i)[0].split(" ")) {
                listed.merge(WordCode.of(Stemmer.stem(word)), new int[] {meaning}, Meanings::joined);
            }
        }
        return listed;
    }

    /** The stems of the words, by their codes, in the words' order. */
    private final long[] stems;

    /** What each stem may mean, ascending. */
    private final int[][] meanings;

    /** A bit for each stem and for each of its meanings: most that have none in common share no bit. */
    private final long[] bits;

    private Meanings(long[] stems) {
        this.stems = stems;
        this.meanings = new int[stems.length][];
        this.bits = new long[stems.length];
        for (int i = 0; i < stems.length; i++) {
            meanings[i] = OF.get(stems[i]);
            bits[i] = 1L << stems[i];
            for (int meaning : meanings[i]) {
                bits[i] |= 1L << meaning;
            }
        }
    }

    /** @param words plain, without those that carry no content; the first 64 count */
    public static Meanings of(List<String> words) {
        return ofCodes(words.stream()
                .limit(MOST_WORDS)
                .mapToLong(word -> WordCode.of(Stemmer.stem(word)))
                .toArray());
    }

    /** @param stems codes of stems, the caller's no more */
    public static Meanings ofCodes(long[] stems) {
        return new Meanings(stems);
    }

    public int size() {
        return stems.length;
    }

    /** The code of a word's stem. */
    public long code(int place) {
        return stems[place];
    }

    private static int[] joined(int[] some, int[] more) {
        int[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    /** The share of the words of both that may mean what a word of the other does: 0 where one is empty. */
    public double dice(Meanings other) {
        int mine = 0;
        long theirs = 0;
        for (int i = 0; i < stems.length; i++) {
            long alike = 0;
            for (int j = 0; j < other.stems.length; j++) {
                if (mayMeanOne(i, other, j)) {
                    alike |= 1L << j;
                }
            }
            mine += alike == 0 ? 0 : 1;
            theirs |= alike;
        }
        return mine == 0 ? 0 : (double) (mine + Long.bitCount(theirs)) / (stems.length + other.stems.length);
    }

    private boolean mayMeanOne(int mine, Meanings other, int theirs) {
        return (bits[mine] & other.bits[theirs]) != 0
                && (stems[mine] == other.stems[theirs] || haveOne(meanings[mine], other.meanings[theirs]));
    }

    private static boolean haveOne(int[] some, int[] others) {
        int i = 0;
        int j = 0;
        while (i < some.length && j < others.length) {
            if (some[i] == others[j]) {
                return true;
            }
            if (some[i] < others[j]) {
                i++;
            } else {
                j++;
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Meanings meanings && Arrays.equals(stems, meanings.stems);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(stems);
    }
}
