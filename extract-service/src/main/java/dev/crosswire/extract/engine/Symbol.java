package dev.crosswire.extract.engine;

import dev.crosswire.models.FeatureHash;

/** A text as a part of features: its hash, and what a hash before it is multiplied by (never 0). */
record Symbol(String text, long hash, long power) {
    static Symbol of(String text) {
        return new Symbol(text, FeatureHash.of(text), FeatureHash.power(text.length()));
    }

    static Symbol orNull(String text) {
        return text == null ? null : of(text);
    }

    static Symbol[] of(String[] texts) {
        Symbol[] symbols = new Symbol[texts.length];
        for (int i = 0; i < texts.length; i++) {
            symbols[i] = of(texts[i]);
        }
        return symbols;
    }

    /** The hashes of the members of a set feature. */
    static long[] hashes(String... texts) {
        long[] hashes = new long[texts.length];
        for (int i = 0; i < texts.length; i++) {
            hashes[i] = FeatureHash.of(texts[i]);
        }
        return hashes;
    }
}
