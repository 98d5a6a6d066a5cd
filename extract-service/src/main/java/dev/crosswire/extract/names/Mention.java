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

    /** "carmaker Berg Motor", "Berg shares": whether the noun beside a name tells that it is a company's; people have given names. */
    boolean isFirm(Sentence sentence) {
        String given = text.contains(" ") ? text.substring(0, text.indexOf(' ')) : "";
        boolean kind = from > 0
                && sentence.word(from - 1).tag().equals("NN")
                && sentence.word(from - 1).hasRelation("compound", "nmod")
                && sentence.word(from - 1).head() == to - 1
                && Nouns.is("company", Phrase.lemma(sentence, from - 1));
        boolean shares = to < sentence.size()
                && sentence.word(to - 1).relation().equals("compound")
                && sentence.word(to - 1).head() == to
                && sentence.word(to).tag().equals("NNS")
                && Phrase.lemma(sentence, to).equals("share");
        return (kind || shares) && Nouns.gender(given).isEmpty();
    }

    boolean holds(int word) {
        return from <= word && word < to;
    }
}
