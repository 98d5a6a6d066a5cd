package dev.crosswire.api.reconcile.origin;

import dev.crosswire.api.reconcile.lexicon.Memo;
import dev.crosswire.api.reconcile.lexicon.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Near-identical wording, by MinHash (Broder 1997) over pairs of words: texts that agree in a band of minima are compared,
 * so that the work grows with the copies and not with all pairs.
 */
public final class Fingerprint {
    private static final Memo<String, Fingerprint> KNOWN = new Memo<>(2_000, Fingerprint::made);

    /** Below this many words, like wording tells nothing: many ways of saying a short thing are the same. */
    private static final int WORDS = 6;

    private static final int BANDS = 8;
    private static final double SAME = 0.6;

    /** Hashes of pairs of words, ascending, each once. */
    private final int[] shingles;

    private final List<Long> bands;

    private Fingerprint(int[] shingles) {
        this.shingles = shingles;
        this.bands = bands(shingles);
    }

    public static Fingerprint of(String text) {
        return KNOWN.of(text);
    }

    private static Fingerprint made(String text) {
        List<String> words = Tokens.split(text);
        int pairs = words.size() >= WORDS ? words.size() - 1 : 0;
        return new Fingerprint(IntStream.range(0, pairs)
                .map(i -> (words.get(i) + ' ' + words.get(i + 1)).hashCode())
                .sorted()
                .distinct()
                .toArray());
    }

    /** Keys of which near-identical texts share one with high probability. */
    public List<Long> bands() {
        return bands;
    }

    private static List<Long> bands(int[] shingles) {
        List<Long> out = new ArrayList<>();
        for (int band = 0; band < BANDS && shingles.length > 0; band++) {
            long minimum = Long.MAX_VALUE;
            for (int shingle : shingles) {
                minimum = Math.min(minimum, mix(shingle + 0x9E3779B97F4A7C15L * (band + 1)) >>> 4);
            }
            out.add((minimum << 3) + band);
        }
        return out;
    }

    public boolean nearIdentical(Fingerprint other) {
        int shared = shared(other);
        int all = shingles.length + other.shingles.length - shared;
        return all > 0 && (double) shared / all >= SAME;
    }

    private int shared(Fingerprint other) {
        int shared = 0;
        for (int i = 0, j = 0; i < shingles.length && j < other.shingles.length; ) {
            int order = Integer.compare(shingles[i], other.shingles[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** The finaliser of SplitMix64. */
    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
