package dev.crosswire.api.reconcile.question;

import dev.crosswire.api.reconcile.lexicon.Memo;
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

    /** A word with its hash and how much it tells. */
    private record Word(String text, long hash, double weight) {
        private static final Memo<String, Word> KNOWN =
                new Memo<>(32_000, text -> new Word(text, WordSet.hash(text), Vocabulary.weight(text)));
    }

    private final String[] words;

    /** By their hashes, ascending. Words of one hash are taken for one. */
    private final Word[] byHash;

    /** How much the words tell, all together. */
    private final double weight;

    private WordSet(String[] words) {
        this.words = words;
        this.byHash = new Word[words.length];
        for (int i = 0; i < words.length; i++) {
            byHash[i] = Word.KNOWN.of(words[i]);
            words[i] = byHash[i].text();
        }
        Arrays.sort(byHash, (one, other) -> Long.compare(one.hash(), other.hash()));
        double sum = 0;
        for (Word word : byHash) {
            sum += word.weight();
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
        while (i < byHash.length && j < other.byHash.length) {
            long mine = byHash[i].hash();
            long theirs = other.byHash[j].hash();
            if (mine == theirs) {
                sum += byHash[i].weight();
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
        for (Word word : byHash) {
            bits |= 1L << word.hash();
        }
        return bits;
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
