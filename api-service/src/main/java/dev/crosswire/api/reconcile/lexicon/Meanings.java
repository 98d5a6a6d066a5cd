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
    private static final Map<String, int[]> OF = new HashMap<>();

    static {
        List<String[]> rows = Resource.rows("meanings.txt");
        for (int i = 0; i < rows.size(); i++) {
            int meaning = i;
            for (String word : rows.get(i)[0].split(" ")) {
                OF.merge(Stemmer.stem(word), new int[] {meaning}, Meanings::joined);
            }
        }
    }

    /**
     * A word by its stem.
     *
     * @param meanings ascending
     * @param bits a bit for the stem and for each meaning: most words that have none in common share no bit
     */
    private record Stem(String text, int[] meanings, long bits) {
        private static final int[] NONE = {};
        private static final Memo<String, Stem> KNOWN = new Memo<>(16_000, Stem::made);

        private static Stem made(String text) {
            int[] meanings = OF.getOrDefault(text, NONE);
            long bits = 1L << text.hashCode();
            for (int meaning : meanings) {
                bits |= 1L << meaning;
            }
            return new Stem(text, meanings, bits);
        }

        private boolean mayMean(Stem other) {
            return this == other || (bits & other.bits) != 0 && (text.equals(other.text) || haveOneMeaning(other));
        }

        private boolean haveOneMeaning(Stem other) {
            int i = 0;
            int j = 0;
            while (i < meanings.length && j < other.meanings.length) {
                if (meanings[i] == other.meanings[j]) {
                    return true;
                }
                if (meanings[i] < other.meanings[j]) {
                    i++;
                } else {
                    j++;
                }
            }
            return false;
        }
    }

    private final Stem[] stems;

    private Meanings(Stem[] stems) {
        this.stems = stems;
    }

    /** @param words plain, without those that carry no content; the first 64 count */
    public static Meanings of(List<String> words) {
        Stem[] stems = new Stem[Math.min(MOST_WORDS, words.size())];
        for (int i = 0; i < stems.length; i++) {
            stems[i] = Stem.KNOWN.of(Stemmer.stem(words.get(i)));
        }
        return new Meanings(stems);
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
        for (Stem stem : stems) {
            long alike = 0;
            for (int i = 0; i < other.stems.length; i++) {
                if (stem.mayMean(other.stems[i])) {
                    alike |= 1L << i;
                }
            }
            mine += alike == 0 ? 0 : 1;
            theirs |= alike;
        }
        return mine == 0 ? 0 : (double) (mine + Long.bitCount(theirs)) / (stems.length + other.stems.length);
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
