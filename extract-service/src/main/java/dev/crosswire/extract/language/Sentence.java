package dev.crosswire.extract.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * A sentence's words with their dependencies, roles and names. Words are numbered from 0; heads make a forest: no cycle,
 * one root or more. Immutable.
 */
public final class Sentence {
    private final List<Word> words;
    private final List<List<Integer>> children;

    /** Forms and lemmas in lower case, each made when it is first asked for. */
    private final String[] lowerForms;

    private final String[] lowerLemmas;

    public Sentence(List<Word> words) {
        this.words = List.copyOf(words);
        this.children = childrenOf(this.words);
        this.lowerForms = new String[words.size()];
        this.lowerLemmas = new String[words.size()];
    }

    private static List<List<Integer>> childrenOf(List<Word> words) {
        List<List<Integer>> children = new ArrayList<>(Collections.nCopies(words.size(), List.of()));
        for (int i = 0; i < words.size(); i++) {
            int head = words.get(i).head();
            if (head >= 0) {
                if (children.get(head).isEmpty()) {
                    children.set(head, new ArrayList<>(4));
                }
                children.get(head).add(i);
            }
        }
        children.replaceAll(Collections::unmodifiableList);
        return children;
    }

    public List<Word> words() {
        return words;
    }

    public int size() {
        return words.size();
    }

    public Word word(int index) {
        return words.get(index);
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
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).head() < 0) {
                return i;
            }
        }
        return -1;
    }

    /** The direct dependents of a word, in text order. */
    public List<Integer> children(int index) {
        return children.get(index);
    }

    /** The first direct dependent with one of these relations, -1 where there is none. */
    public int child(int index, String... relations) {
        List<Integer> dependents = children.get(index);
        for (int i = 0; i < dependents.size(); i++) {
            if (words.get(dependents.get(i)).hasRelation(relations)) {
                return dependents.get(i);
            }
        }
        return -1;
    }

    /** A word with all that depends on it, but for the branches whose top is cut. */
    public BitSet subtree(int index, IntPredicate cut) {
        BitSet found = new BitSet(words.size());
        int[] open = new int[words.size()];
        int count = 0;
        open[count++] = index;
        while (count > 0) {
            int next = open[--count];
            found.set(next);
            for (int child : children.get(next)) {
                if (!cut.test(child)) {
                    open[count++] = child;
                }
            }
        }
        return found;
    }

    public BitSet subtree(int index) {
        return subtree(index, child -> false);
    }
}
