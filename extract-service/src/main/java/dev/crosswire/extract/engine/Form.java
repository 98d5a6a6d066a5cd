package dev.crosswire.extract.engine;

/**
 * What a tagger needs to know of a word form by itself.
 *
 * @param simplified the form with digits, repeated punctuation and links collapsed
 * @param lower {@code simplified} in lower case
 * @param values by {@link Field}
 * @param sets by {@link SetField}, members hashed
 * @param lemmas by tag, filled by the {@link Lemmatizer} as they are asked for
 * @param bias what its embedding adds to the score of each label of names, null for nothing
 * @param starts the one entry of the gazetteers that it is by itself or begins others with, 0 for none; {@link #UNKNOWN} until it is asked for
 * @param sums what the form adds to scores, by the column that is tagged; filled by the taggers as they are asked for
 */
record Form(
        String text,
        String simplified,
        String lower,
        Symbol[] values,
        long[][] sets,
        Symbol[] lemmas,
        int[] bias,
        int[] starts,
        PlaceSums[] sums) {
    /** Of what was not asked for yet. */
    static final int UNKNOWN = -1;

    /** Scores by place in the window; a record, so that threads see it whole. */
    record PlaceSums(int[][] byPlace) {}

    /** A field with one value. */
    enum Field {
        SIMPLIFIED,
        LOWER,
        SHAPE,
        AMBIGUITY,
        PREFIX2,
        PREFIX3,
        SUFFIX1,
        SUFFIX2,
        SUFFIX3,
        SUFFIX4
    }

    /** A field with any number of values. */
    enum SetField {
        CLUSTERS,
        AMBIGUITIES,
        ORTHOGRAPHY,
        ORTHOGRAPHY_OF_FIRST
    }

    Symbol value(Field field) {
        return values[field.ordinal()];
    }

    long[] set(SetField field) {
        return sets[field.ordinal()];
    }
}
