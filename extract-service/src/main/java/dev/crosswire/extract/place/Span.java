package dev.crosswire.extract.place;

/**
 * A name that may be a place's.
 *
 * @param from its first word
 * @param to the word after its last, the kind of place left out
 * @param end the word after the kind of place, where one follows
 * @param entity the engine's type of it, empty where it has none
 * @param kind what kind of place the words around call it, null where they do not
 */
record Span(int from, int to, int end, String entity, Kinds.Kind kind) {}
