package dev.crosswire.extract.event;

import java.util.function.IntPredicate;

/** A test of a sentence's words that is made once of each and then known. For one thread. */
final class KnownWords implements IntPredicate {
    private final IntPredicate test;
    private final Boolean[] known;

    KnownWords(IntPredicate test, int words) {
        this.test = test;
        this.known = new Boolean[words];
    }

    @Override
    public boolean test(int word) {
        if (known[word] == null) {
            known[word] = test.test(word);
        }
        return known[word];
    }
}
