package dev.crosswire.api.reconcile.lexicon;

/**
 * Words as numbers of 64 bits, by which they are compared: a hash (FNV-1a, spread) with the word's kind in two of its bits. Words of
 * one hash are taken for one.
 */
public final class WordCode {
    private static final int KIND_AT = 6;
    private static final long KIND = 3L << KIND_AT;

    private WordCode() {}

    /** What kind of word it is, as far as that says how much it tells. */
    public enum Kind {
        /** One for a class of synonyms. */
        CLASS,
        /** A state's or a body of states'. */
        SIDE,
        OTHER
    }

    private static final Kind[] KINDS = Kind.values();

    public static long of(String word) {
        Kind kind = Synonyms.isClass(word) ? Kind.CLASS : Names.isSideWord(word) ? Kind.SIDE : Kind.OTHER;
        return hash(word) & ~KIND | (long) kind.ordinal() << KIND_AT;
    }

    public static Kind kind(long code) {
        return KINDS[(int) ((code & KIND) >> KIND_AT)];
    }

    /** Whether a code is that of a word of this hash. */
    public static boolean is(long code, long hash) {
        return ((code ^ hash) & ~KIND) == 0;
    }

    public static long hash(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
        }
        return hash ^ hash >>> 32;
    }
}
