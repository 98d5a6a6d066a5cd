package dev.crosswire.extract.engine;

/**
 * A feature template: which atoms make its features.
 *
 * @param type what the feature's key is mixed with
 * @param atoms numbers of atoms; sets and binary templates have one
 * @param binaryKey the key of the one feature of a binary template
 */
record Template(int type, Kind kind, int[] atoms, long binaryKey) {
    /** A joined feature of all atoms; a feature for each member of an atom's set; a feature that holds or not. */
    enum Kind {
        SIMPLE,
        SET,
        BINARY
    }
}
