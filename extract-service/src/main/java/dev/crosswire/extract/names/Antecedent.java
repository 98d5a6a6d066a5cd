package dev.crosswire.extract.names;

/**
 * Something named, to which a pronoun may refer back.
 *
 * @param verb the head it depends on
 * @param weight how prominent its grammatical role is
 * @param quoted whether it stands in a direct quotation
 * @param speaks whether it is the subject of a verb of saying
 */
record Antecedent(
        int sentence,
        int word,
        int verb,
        String name,
        Kind kind,
        boolean plural,
        String gender,
        double weight,
        boolean quoted,
        boolean speaks) {
    enum Kind {
        HUMAN,
        BODY,
        THING
    }
}
