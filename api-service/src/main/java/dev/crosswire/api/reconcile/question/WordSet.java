package dev.crosswire.api.reconcile.question;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/** A set of words that never changes, made ready to be weighed against others. It keeps the order that it was made in. */
public final class WordSet extends AbstractSet<String> {
    private static final WordSet EMPTY = new WordSet(new String[0]);

    private final String[] words;

    /** The words' hashes, ascending, and the weights of those words. Words of one hash are taken for one. */
    private final long[] hashes;

    private final double[] weights;

    /** How much the words tell, all together. */
    private final double weight;

    private WordSet(String[] words) {
        this.words = words;
        this.hashes = new long[words.length];
        this.weights = new double[words.length];
        String[] byHash = words.clone();
        Arrays.sort(byHash, (one, other) -> Long.compare(hash(one), hash(other)));
        double sum = 0;
        for (int i = 0; i < byHash.length; i++) {
            hashes[i] = hash(byHash[i]);
            weights[i] = Vocabulary.weight(byHash[i]);
            sum += weights[i];
        }
        this.weight = sum;
    }

    /** Words in their order, each once. */
    public static WordSet of(Collection<String> words) {
        if (words instanceof WordSet made) {
            return made;
        }
        Set<String> once = words instanceof Set<String> set ? set : new LinkedHashSet<>(words);
        return once.isEmpty() ? EMPTY : new WordSet(once.toArray(String[]::new));
    }

    /** How much the words tell that both hold. */
    double shared(WordSet other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < hashes.length && j < other.hashes.length) {
            if (hashes[i] == other.hashes[j]) {
                sum += weights[i];
                i++;
                j++;
            } else if (hashes[i] < other.hashes[j]) {
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

    /** FNV-1a, spread over 64 bits. */
    private static long hash(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
        }
        return hash ^ hash >>> 32;
    }

    @Override
    public boolean contains(Object word) {
        for (String one : words) {
            if (one.hashCode() == Objects.hashCode(word) && one.equals(word)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.asList(words).iterator();
    }

    @Override
    public int size() {
        return words.length;
    }
}
