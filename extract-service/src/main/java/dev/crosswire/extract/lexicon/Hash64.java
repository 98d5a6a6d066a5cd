package dev.crosswire.extract.lexicon;

/**
 * 64-bit hashes of texts, part by part: FNV-1a over their UTF-16 units, then the finaliser of MurmurHash3. Two different
 * texts of one hash are not told apart, which at some hundred thousand texts happens to one query in 10^13.
 */
public final class Hash64 {
    /** The state before the first part. */
    public static final long START = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private Hash64() {}

    public static long of(String text) {
        return finished(add(START, text));
    }

    /** The state after a further part. */
    public static long add(long state, String part) {
        long hash = state;
        for (int i = 0; i < part.length(); i++) {
            hash = add(hash, part.charAt(i));
        }
        return hash;
    }

    public static long add(long state, char unit) {
        return (state ^ unit) * PRIME;
    }

    /** The hash, after the last part. */
    public static long finished(long state) {
        long hash = (state ^ (state >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }
}
