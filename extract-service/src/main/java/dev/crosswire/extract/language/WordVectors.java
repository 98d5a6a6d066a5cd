package dev.crosswire.extract.language;

/**
 * What words mean, as far as the company tells that they keep: a vector a form, near to those of words used alike. Safe
 * for threads, and deterministic.
 */
@FunctionalInterface
public interface WordVectors {
    /** No word is known. */
    WordVectors NONE = form -> null;

    /** The vector of a form, of length 1 and not to be changed; null where the form is not known. */
    float[] of(String form);
}
