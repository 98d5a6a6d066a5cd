package dev.crosswire.extract.engine;

import java.util.Comparator;
import java.util.PriorityQueue;

/** The links that the parser thought of but did not make, likeliest first: for words that end without a head. */
final class SecondHeads {
    /** A link with its likelihood. */
    record Link(int head, int relation, double likelihood) {}

    private static final Comparator<Link> LIKELIEST = (a, b) -> (int) Math.signum(b.likelihood() - a.likelihood());

    private final PriorityQueue<?>[] byWord;

    SecondHeads(int size) {
        byWord = new PriorityQueue<?>[size];
    }

    void add(int word, Link link) {
        queue(word).add(link);
    }

    @SuppressWarnings("unchecked")
    private PriorityQueue<Link> queue(int word) {
        if (byWord[word] == null) {
            byWord[word] = new PriorityQueue<>(LIKELIEST);
        }
        return (PriorityQueue<Link>) byWord[word];
    }

    /** Attaches a word by a link that makes no cycle. As in ClearNLP, links are tried in the queue's inner order. */
    boolean attach(Parse parse, int word) {
        if (byWord[word] == null) {
            return false;
        }
        for (Link link : queue(word)) {
            if (!parse.isDescendant(link.head(), word)) {
                parse.attach(word, link.head(), link.relation());
                return true;
            }
        }
        return false;
    }
}
