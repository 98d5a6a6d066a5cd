package dev.crosswire.models;

/**
 * Hashes features without building their strings: a polynomial over UTF-16 units that composes over concatenation, and a
 * finaliser (murmur3's fmix64) that mixes in the template's type.
 */
public final class FeatureHash {
    /** The polynomial's base, odd, so that it is invertible modulo 2^64. */
    public static final long BASE = 0x9E3779B97F4A7C55L;

    /** What stands between the parts of a joined feature, as the polynomial counts it. */
    public static final long SEPARATOR = '_' + 1;

    private static final long TYPE_STEP = 0xC2B2AE3D27D4EB4FL;

    private FeatureHash() {}

    public static long of(CharSequence text) {
        return append(0, text);
    }

    /** The hash of a text that is continued by another. */
    public static long append(long hash, CharSequence text) {
        long result = hash;
        for (int i = 0; i < text.length(); i++) {
            result = append(result, text.charAt(i));
        }
        return result;
    }

    public static long append(long hash, char unit) {
        return hash * BASE + unit + 1;
    }

    /** BASE to the power of a text's length: what a hash is multiplied by when that text follows. */
    public static long power(int length) {
        long result = 1;
        for (int i = 0; i < length; i++) {
            result *= BASE;
        }
        return result;
    }

    /** The hash of {@code left + "_" + right}. */
    public static long join(long left, long right, long rightPower) {
        return (left * BASE + SEPARATOR) * rightPower + right;
    }

    /** The key of a feature of a template's type. */
    public static long key(int type, long hash) {
        long key = hash + (type + 1) * TYPE_STEP;
        key = (key ^ key >>> 33) * 0xff51afd7ed558ccdL;
        key = (key ^ key >>> 33) * 0xc4ceb9fe1a85ec53L;
        return key ^ key >>> 33;
    }
}
