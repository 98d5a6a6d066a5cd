package dev.crosswire.ingest.article;

import info.debatty.java.lsh.MinHash;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final MinHash HASH = new MinHash(MINIMA, Integer.MAX_VALUE, SEED);

    private final int[] minima;

    private Fingerprint(int[] minima) {
        this.minima = minima;
    }

    /** The text's fingerprint; empty where it is null or has too few words to tell a copy from a phrase. */
    public static Optional<Fingerprint> of(String text) {
        Set<Integer> runs = text == null ? Set.of() : runs(text);
        return runs.size() < LEAST_RUNS ? Optional.empty() : Optional.of(new Fingerprint(HASH.signature(runs)));
    }

    /** @param bytes as {@link #bytes} gave them */
    public static Fingerprint of(byte[] bytes) {
        int[] minima = new int[MINIMA];
        ByteBuffer.wrap(Objects.requireNonNull(bytes)).asIntBuffer().get(minima);
        return new Fingerprint(minima);
    }

    private static Set<Integer> runs(String text) {
        List<String> words = NOT_A_WORD
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        Set<Integer> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(words.subList(i, i + RUN).hashCode() & Integer.MAX_VALUE);
        }
        return runs;
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
        return HASH.similarity(minima, other.minima);
    }
}
