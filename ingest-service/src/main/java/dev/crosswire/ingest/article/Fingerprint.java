package dev.crosswire.ingest.article;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * What near-identical texts have in common: a MinHash signature (Broder 1997) over a text's runs of four words. The
 * share of equal minima estimates the Jaccard index of the runs, and texts that are alike agree in some band of minima
 * (locality-sensitive hashing, Indyk and Motwani 1998), by which they are found.
 */
public final class Fingerprint {
    /** Two texts whose likeness is at least this are near-duplicates: one with another lead, byline or cut. */
    public static final double NEAR = 0.7;

    private static final int MINIMA = 64;
    private static final int ROWS = 4;
    private static final int RUN = 4;
    private static final int LEAST_RUNS = 20;
    private static final long SEED = 1997;
    private static final int[] FACTORS =
            new Random(SEED).ints(MINIMA).map(i -> i | 1).toArray();
    private static final int[] SHIFTS = new Random(SEED + 1).ints(MINIMA).toArray();

    private final int[] minima;

    private Fingerprint(int[] minima) {
        this.minima = minima;
    }

    /** The text's fingerprint; empty where it is null or has too few words to tell a copy from a phrase. */
    public static Optional<Fingerprint> of(String text) {
        int[] runs = text == null ? new int[0] : WordRuns.of(text, RUN);
        long enough = Arrays.stream(runs).distinct().limit(LEAST_RUNS).count();
        return enough < LEAST_RUNS ? Optional.empty() : Optional.of(new Fingerprint(minima(runs)));
    }

    /** The least of each of the hash functions that a factor and a shift make, by a loop that compiles to vector instructions. */
    private static int[] minima(int[] runs) {
        int[] minima = new int[MINIMA];
        Arrays.fill(minima, Integer.MAX_VALUE);
        for (int run : runs) {
            for (int i = 0; i < MINIMA; i++) {
                minima[i] = Math.min(minima[i], run * FACTORS[i] + SHIFTS[i]);
            }
        }
        return minima;
    }

    /** @param bytes as {@link #bytes} gave them */
    public static Fingerprint of(byte[] bytes) {
        int[] minima = new int[MINIMA];
        ByteBuffer.wrap(Objects.requireNonNull(bytes)).asIntBuffer().get(minima);
        return new Fingerprint(minima);
    }

    public byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(MINIMA * Integer.BYTES);
        bytes.asIntBuffer().put(minima);
        return bytes.array();
    }

    /** A hash a band; texts of likeness {@link #NEAR} share one of them in 99 of 100 cases. */
    public int[] bands() {
        int[] bands = new int[MINIMA / ROWS];
        for (int band = 0; band < bands.length; band++) {
            bands[band] = 31 * Arrays.hashCode(Arrays.copyOfRange(minima, band * ROWS, (band + 1) * ROWS)) + band;
        }
        return bands;
    }

    /** How alike the texts are, from 0 to 1, with a standard error of at most 0.06. */
    public double likeness(Fingerprint other) {
        long same = IntStream.range(0, MINIMA)
                .filter(i -> minima[i] == other.minima[i])
                .count();
        return (double) same / MINIMA;
    }
}
