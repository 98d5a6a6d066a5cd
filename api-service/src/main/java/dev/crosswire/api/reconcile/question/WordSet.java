package dev.crosswire.api.reconcile.question;

import dev.crosswire.api.reconcile.lexicon.WordCode;
import java.util.Arrays;
import java.util.Collection;

/** A set of words by their {@linkplain WordCode codes}, made ready to be weighed against others. It never changes. */
public final class WordSet {
    private static final WordSet EMPTY = new WordSet(new long[0]);

    /** Ascending. */
    private final long[] codes;

    /** How much the words tell, all together. */
    private final double weight;

    private WordSet(long[] codes) {
        this.codes = codes;
        double sum = 0;
        for (long code : codes) {
            sum += Vocabulary.weight(code);
        }
        this.weight = sum;
    }

    public static WordSet of(Collection<String> words) {
        return ofCodes(
                words.stream().mapToLong(WordCode::of).distinct().sorted().toArray());
    }

    /** @param codes ascending, each once */
    static WordSet ofCodes(long[] codes) {
        return codes.length == 0 ? EMPTY : new WordSet(codes);
    }

    int size() {
        return codes.length;
    }

    long code(int place) {
        return codes[place];
    }

    boolean isEmpty() {
        return codes.length == 0;
    }

    /** How much the words tell that both hold. */
    double shared(WordSet other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < codes.length && j < other.codes.length) {
            long mine = codes[i];
            long theirs = other.codes[j];
            if (mine == theirs) {
                sum += Vocabulary.weight(mine);
                i++;
                j++;
            } else if (mine < theirs) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    /** The shared weight as a part of the mean of both: 0 where one is empty. */
    double dice(WordSet other) {
        double shared = shared(other);
        return shared == 0 ? 0 : 2 * shared / (weight + other.weight);
    }

    /** A bit for each word, by its hash. */
    long bits() {
        long bits = 0;
        for (long code : codes) {
            bits |= 1L << code;
        }
        return bits;
    }

    boolean contains(String word) {
        long hash = WordCode.hash(word);
        for (long code : codes) {
            if (WordCode.is(code, hash)) {
                return true;
            }
        }
        return false;
    }

    boolean containsAll(Collection<String> words) {
        return Each.all(words, this::contains);
    }

    boolean containsAny(Collection<String> words) {
        return Each.any(words, this::contains);
    }

    boolean containsAll(WordSet other) {
        return other.minus(this) == 0;
    }

    boolean containsAny(WordSet other) {
        return other.minus(this) < other.codes.length;
    }

    /** How many of its words another set does not hold. */
    private int minus(WordSet other) {
        int alone = 0;
        int at = 0;
        for (long code : codes) {
            while (at < other.codes.length && other.codes[at] < code) {
                at++;
            }
            if (at == other.codes.length || other.codes[at] != code) {
                alone++;
            }
        }
        return alone;
    }

    /** Whether all its words stand in one of two others. */
    boolean isWithin(WordSet one, WordSet other) {
        for (long code : codes) {
            if (!one.holds(code) && !other.holds(code)) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(long wanted) {
        for (long code : codes) {
            if (code == wanted) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WordSet set && Arrays.equals(codes, set.codes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(codes);
    }
}
