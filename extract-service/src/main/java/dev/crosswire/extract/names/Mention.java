package dev.crosswire.extract.names;

/**
 * A named entity where it stands.
 *
 * @param from its first word, {@code to} the word after its last
 * @param text its words without article and possessive mark
 * @param type OntoNotes' type (PERSON, ORG, GPE, NORP), repaired over the document
 */
record Mention(int sentence, int from, int to, String text, String type) {
    Mention withType(String repaired) {
        return new Mention(sentence, from, to, text, repaired);
    }

    boolean holds(int word) {
        return from <= word && word < to;
    }
}
