package dev.crosswire.evaluation.bench;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Counts what was read, so that throughput is told in tokens too. */
@AuxCounters
@State(Scope.Thread)
public class Tokens {
    /** Tokens read. */
    public long tokens;

    private int article;

    @Setup(Level.Iteration)
    public void clear() {
        tokens = 0;
    }

    /** The number of the next article, of so many. */
    int next(int count) {
        article = (article + 1) % count;
        return article;
    }
}
