package dev.crosswire.extract.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A sentence's words with their dependencies, roles and names. Words are numbered from 0; heads make a forest: no cycle,
 * one root or more. Immutable.
 */
public final class Sentence {
    private final List<Word> words;
    private final List<List<Integer>> children;

    public Sentence(List<Word> words) {
        this.words = List.copyOf(words);
        this.children = childrenOf(this.words);
    }

    private static List<List<Integer>> childrenOf(List<Word> words) {
        List<List<Integer>> children = new ArrayList<>();
        words.forEach(word -> children.add(new ArrayList<>(2)));
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).head() >= 0) {
                children.get(words.get(i).head()).add(i);
            }
        }
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

    /** The direct dependents of a word, in text order. */
    public List<Integer> children(int index) {
        return Collections.unmodifiableList(children.get(index));
    }

    /** The first direct dependent with one of these relations, -1 where there is none. */
    public int child(int index, String... relations) {
        List<String> wanted = List.of(relations);
        return children.get(index).stream()
                .filter(child -> wanted.contains(words.get(child).relation()))
                .findFirst()
                .orElse(-1);
    }

    /** A word with all that depends on it, but for the branches whose top is cut. */
    public BitSet subtree(int index, IntPredicate cut) {
        BitSet found = new BitSet();
        List<Integer> open = new ArrayList<>(List.of(index));
        while (!open.isEmpty()) {
            int next = open.remove(open.size() - 1);
            found.set(next);
            children.get(next).stream().filter(child -> !cut.test(child)).forEach(open::add);
        }
        return found;
    }

    public BitSet subtree(int index) {
        return subtree(index, child -> false);
    }
}
