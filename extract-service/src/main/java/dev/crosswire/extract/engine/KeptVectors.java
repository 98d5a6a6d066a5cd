package dev.crosswire.extract.engine;

import dev.crosswire.extract.language.WordVectors;

/** Vectors kept for when their forms are asked for again; a bounded cache. */
final class KeptVectors implements WordVectors {
    private static final int BOUND = 4_000;

    /** Of a form that has no vector. */
    private static final float[] UNKNOWN = {};

    private final WordVectors source;
    private final ClockCache<float[]> kept = new ClockCache<>(BOUND);

    KeptVectors(WordVectors source) {
        this.source = source;
    }

    @Override
    public float[] of(String form) {
        float[] vector = kept.get(form);
        if (vector == null) {
            vector = source.of(form);
            kept.put(form, vector == null ? UNKNOWN : vector);
        }
        return vector == UNKNOWN ? null : vector;
    }
}
