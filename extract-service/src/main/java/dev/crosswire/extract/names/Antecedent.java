package dev.crosswire.extract.names;

/**
 * Something named, to which a pronoun may refer back.
 *
 * @param verb the head it depends on
 * @param weight how prominent its grammatical role is
 */
record Antecedent(
        int sentence, int word, int verb, String name, Kind kind, boolean plural, String gender, double weight) {
    enum Kind {
        HUMAN,
        BODY,
        THING
    }
}
