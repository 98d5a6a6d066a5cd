package dev.crosswire.extract.names;

/** A word of a document. */
record Position(int sentence, int word) {}
