package dev.crosswire.api.reconcile.origin;

import dev.crosswire.api.reconcile.lexicon.Memo;
import dev.crosswire.api.reconcile.lexicon.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Near-identical wording, by MinHash (Broder 1997) over pairs of words: texts that agree in a band of minima are compared,
 * so that the work grows with the copies and not with all pairs.
 */
public final class Fingerprint {
    private static final Memo<String, Fingerprint> KNOWN = new Memo<>(4_000, Fingerprint::made);

    /** Below this many words, like wording tells nothing: many ways of saying a short thing are the same. */
    private static final int WORDS = 6;

    private static final int BANDS = 8;
    private static final double SAME = 0.6;

    private final Set<Integer> shingles;
    private final List<Long> bands;

    private Fingerprint(Set<Integer> shingles) {
        this.shingles = shingles;
        this.bands = bands(shingles);
    }

    public static Fingerprint of(String text) {
        return KNOWN.of(text);
    }

    private static Fingerprint made(String text) {
        List<String> words = Words.split(text);
        Set<Integer> shingles = new HashSet<>();
        for (int i = 0; words.size() >= WORDS && i + 1 < words.size(); i++) {
            shingles.add((words.get(i) + ' ' + words.get(i + 1)).hashCode());
        }
        return new Fingerprint(shingles);
    }

    /** Keys of which near-identical texts share one with high probability. */
    public List<Long> bands() {
        return bands;
    }

    private static List<Long> bands(Set<Integer> shingles) {
        List<Long> out = new ArrayList<>();
        for (int band = 0; band < BANDS && !shingles.isEmpty(); band++) {
            long minimum = Long.MAX_VALUE;
            for (int shingle : shingles) {
                minimum = Math.min(minimum, mix(shingle + 0x9E3779B97F4A7C15L * (band + 1)) >>> 4);
            }
            out.add((minimum << 3) + band);
        }
        return out;
    }

    public boolean nearIdentical(Fingerprint other) {
        Set<Integer> shared = new HashSet<>(shingles);
        shared.retainAll(other.shingles);
        int all = shingles.size() + other.shingles.size() - shared.size();
        return all > 0 && (double) shared.size() / all >= SAME;
    }

    /** The finaliser of SplitMix64. */
    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
