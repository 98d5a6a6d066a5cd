package dev.crosswire.api.reconcile.question;

import dev.crosswire.api.reconcile.lexicon.Memo;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;

/** A set of words that never changes, made ready to be weighed against others. It keeps the order that it was made in. */
public final class WordSet extends AbstractSet<String> {
    private static final WordSet EMPTY = new WordSet(new Word[0], new Word[0]);
    private static final Comparator<Word> BY_HASH = Comparator.comparingLong(Word::hash);

    /** A word with its hash and how much it tells. */
    private record Word(String text, long hash, double weight) {
        private static final Memo<String, Word> KNOWN =
                new Memo<>(32_000, text -> new Word(text, WordSet.hash(text), Vocabulary.weight(text)));
    }

    private final Word[] words;

    /** By their hashes, ascending; the same array where that is their order. Words of one hash are taken for one. */
    private final Word[] byHash;

    /** How much the words tell, all together. */
    private final double weight;

    private WordSet(Word[] words, Word[] byHash) {
        this.words = words;
        this.byHash = byHash;
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
        Word[] once = once(words);
        Word[] byHash = sorted(once.clone());
        return once.length == 0 ? EMPTY : new WordSet(Arrays.equals(once, byHash) ? byHash : once, byHash);
    }

    /** Words of which the order tells nothing: that of their hashes takes half the memory. */
    static WordSet inAnyOrder(Collection<String> words) {
        Word[] byHash = sorted(once(words));
        return byHash.length == 0 ? EMPTY : new WordSet(byHash, byHash);
    }

    private static Word[] once(Collection<String> words) {
        Set<String> once = words instanceof Set<String> set ? set : new LinkedHashSet<>(words);
        Word[] out = new Word[once.size()];
        int size = 0;
        for (String word : once) {
            out[size++] = Word.KNOWN.of(word);
        }
        return out;
    }

    private static Word[] sorted(Word[] words) {
        Arrays.sort(words, BY_HASH);
        return words;
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
        for (Word one : words) {
            if (one.text().hashCode() == Objects.hashCode(word) && one.text().equals(word)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean containsAll(Collection<?> others) {
        return others instanceof WordSet set ? holds(set) : super.containsAll(others);
    }

    private boolean holds(WordSet other) {
        int at = 0;
        for (Word word : other.byHash) {
            while (at < byHash.length && byHash[at].hash() < word.hash()) {
                at++;
            }
            if (at == byHash.length || byHash[at].hash() != word.hash()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Iterator<String> iterator() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < words.length;
            }

            @Override
            public String next() {
                if (next == words.length) {
                    throw new NoSuchElementException();
                }
                return words[next++].text();
            }
        };
    }

    @Override
    public int size() {
        return words.length;
    }
}
