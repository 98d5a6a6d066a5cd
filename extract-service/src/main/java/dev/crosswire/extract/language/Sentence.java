package dev.crosswire.extract.language;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;

/**
 * A sentence's words with their dependencies, roles and names. Words are numbered from 0; heads make a forest: no cycle,
 * one root or more. Immutable.
 */
public final class Sentence {
    private final Word[] words;
    private final List<Word> list;
    private final Dependents[] children;

    /** Forms and lemmas in lower case, each made when it is first asked for. */
    private final String[] lowerForms;

    private final String[] lowerLemmas;

    /** Made when it is first asked for. */
    private Extents extents;

    /** What was found of the sentence, by its class. */
    private Map<Class<?>, Object> found;

    public Sentence(List<Word> words) {
        this.words = words.toArray(Word[]::new);
        this.list = Collections.unmodifiableList(Arrays.asList(this.words));
        this.children = Dependents.of(words);
        this.lowerForms = new String[words.size()];
        this.lowerLemmas = new String[words.size()];
    }

    public List<Word> words() {
        return list;
    }

    public int size() {
        return words.length;
    }

    public Word word(int index) {
        return words[index];
    }

    /** A word's form in lower case. */
    public String lowerForm(int index) {
        if (lowerForms[index] == null) {
            lowerForms[index] = word(index).token().form().toLowerCase(Locale.ROOT);
        }
        return lowerForms[index];
    }

    /** A word's lemma in lower case. */
    public String lowerLemma(int index) {
        if (lowerLemmas[index] == null) {
            lowerLemmas[index] = word(index).lemma().toLowerCase(Locale.ROOT);
        }
        return lowerLemmas[index];
    }

    /** The first word that hangs on none, -1 where each hangs on another. */
    public int root() {
        for (int i = 0; i < words.length; i++) {
            if (words[i].head() < 0) {
                return i;
            }
        }
        return -1;
    }

    /** The direct dependents of a word, in text order. */
    public List<Integer> children(int index) {
        return children[index];
    }

    /** The first direct dependent with a relation, -1 where there is none; what is asked the most often makes no list. */
    public int child(int index, String relation) {
        Dependents dependents = children[index];
        for (int i = 0; i < dependents.size(); i++) {
            if (words[dependents.at(i)].relation().equals(relation)) {
                return dependents.at(i);
            }
        }
        return -1;
    }

    /** The first direct dependent with one of these relations, -1 where there is none. */
    public int child(int index, String... relations) {
        Dependents dependents = children[index];
        for (int i = 0; i < dependents.size(); i++) {
            int dependent = dependents.at(i);
            if (words[dependent].hasRelation(relations)) {
                return dependent;
            }
        }
        return -1;
    }

    /** Whether this holds of a direct dependent of a word. */
    public boolean anyChild(int index, IntPredicate test) {
        return firstChild(index, test) >= 0;
    }

    /** The first direct dependent of a word of which this holds, -1 where it holds of none. */
    public int firstChild(int index, IntPredicate test) {
        Dependents dependents = children[index];
        for (int i = 0; i < dependents.size(); i++) {
            if (test.test(dependents.at(i))) {
                return dependents.at(i);
            }
        }
        return -1;
    }

    /** Where a word with all that depends on it begins. */
    public int start(int index) {
        return extents().starts()[index];
    }

    /** The word after a word with all that depends on it. */
    public int end(int index) {
        return extents().ends()[index];
    }

    private Extents extents() {
        if (extents == null) {
            extents = Extents.of(words());
        }
        return extents;
    }

    /** Whether a word is another, or depends on it or on what does. */
    public boolean holds(int top, int index) {
        int at = index;
        while (at >= 0 && at != top) {
            at = words[at].head();
        }
        return at == top;
    }

    /** What a finder finds of the sentence: found once, and kept with it. For one thread at a time. */
    public <T> T once(Class<T> kind, Function<Sentence, T> finder) {
        if (found == null) {
            found = new HashMap<>();
        }
        Object known = found.get(kind);
        if (known == null) {
            known = finder.apply(this);
            found.put(kind, known);
        }
        return kind.cast(known);
    }

    /** Whether this holds of a word or of any that depends on it. */
    public boolean anyWithin(int top, IntPredicate test) {
        for (int i = start(top); i < end(top); i++) {
            if (test.test(i) && holds(top, i)) {
                return true;
            }
        }
        return false;
    }

    /** A word with all that depends on it, but for the branches whose top is cut. */
    public BitSet subtree(int index, IntPredicate cut) {
        BitSet found = new BitSet(words.length);
        int[] open = new int[words.length];
        int count = 0;
        open[count++] = index;
        while (count > 0) {
            int next = open[--count];
            found.set(next);
            Dependents dependents = children[next];
            for (int i = 0; i < dependents.size(); i++) {
                if (!cut.test(dependents.at(i))) {
                    open[count++] = dependents.at(i);
                }
            }
        }
        return found;
    }

    public BitSet subtree(int index) {
        return subtree(index, child -> false);
    }
}
