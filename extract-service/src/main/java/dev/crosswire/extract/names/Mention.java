package dev.crosswire.extract.names;

import dev.crosswire.extract.language.Sentence;

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

    /** "Berg shares": whether a name has shares, as only a company has; people have given names. */
    boolean isFirm(Sentence sentence) {
        String given = text.contains(" ") ? text.substring(0, text.indexOf(' ')) : "";
        return to < sentence.size()
                && sentence.word(to - 1).relation().equals("compound")
                && sentence.word(to - 1).head() == to
                && sentence.word(to).tag().equals("NNS")
                && Phrase.lemma(sentence, to).equals("share")
                && Nouns.gender(given).isEmpty();
    }

    boolean holds(int word) {
        return from <= word && word < to;
    }
}
