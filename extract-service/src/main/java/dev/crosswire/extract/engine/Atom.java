package dev.crosswire.extract.engine;

/**
 * A part of a feature template: a field of a word that is found from a source (the first letter: i, j or k), by an offset
 * and a relation ("null" for none).
 *
 * @param value what the field is asked for: an affix's length, a direction; "null" for nothing
 */
record Atom(char source, int offset, String relation, String field, String value) {
    static Atom parse(String text) {
        String[] parts = text.split(" ");
        return new Atom(parts[0].charAt(0), Integer.parseInt(parts[1]), parts[2], parts[3], parts[4]);
    }
}
