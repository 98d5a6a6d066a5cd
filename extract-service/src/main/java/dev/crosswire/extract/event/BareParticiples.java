package dev.crosswire.extract.event;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;

/** Participles after a noun that only name it, place it or say how much it is: "a man named Dillon", "a survey released on Monday". */
final class BareParticiples {
    private static final Lexicon LEXICON = Lexicon.INSTANCE;

    private BareParticiples() {}

    /** @param subject what the clause is of; negative where there is none */
    static boolean is(Sentence sentence, int verb, int subject) {
        String lemma = Lemmas.of(sentence, verb);
        boolean ofNoun = sentence.word(verb).relation().equals("acl");
        boolean bare = ofNoun
                && LEXICON.behaves(lemma, "bare participle", "verb")
                && !isYears(sentence, verb)
                && !Circumstances.isHeadline(sentence, sentence.word(verb).head());
        boolean sum = ofNoun && LEXICON.behaves(lemma, "summing", "verb");
        return bare || sum || isAged(sentence, verb) || isPublished(sentence, verb, subject);
    }

    /** "aged 28": how old somebody is, told in short. */
    private static boolean isAged(Sentence sentence, int verb) {
        return Lemmas.of(sentence, verb).equals("age")
                && sentence.word(verb).hasTag("VBN", "VBD")
                && sentence.child(verb, "aux", "auxpass", "nsubj", "nsubjpass") < 0
                && !isYears(sentence, verb);
    }

    /** "aged about 28 years": how old somebody is, told in full. */
    private static boolean isYears(Sentence sentence, int verb) {
        return sentence.anyChild(verb, child -> Lemmas.of(sentence, child).equals("year"));
    }

    /** "a survey released on Monday", "the poll, released as the vote ended". */
    private static boolean isPublished(Sentence sentence, int verb, int what) {
        return LEXICON.behaves(Lemmas.of(sentence, verb), "publishing", "verb")
                && sentence.word(verb).hasRelation("acl", "advcl")
                && sentence.word(verb).tag().equals("VBN")
                && what >= 0
                && LEXICON.is(Lemmas.of(sentence, what), "document");
    }

    /** A present participle that hangs on a noun and is no event that the ontology knows. */
    static boolean isOfOther(Sentence sentence, int verb, Clause clause) {
        Word word = sentence.word(verb);
        return word.relation().equals("acl")
                && word.tag().equals("VBG")
                && !isDeedOfSomebody(sentence, verb)
                && Classifier.of(sentence).verb(clause, verb).isEmpty();
    }

    /** "a crowd celebrating the holiday": what people do to something is told, whatever it is. */
    private static boolean isDeedOfSomebody(Sentence sentence, int verb) {
        int noun = sentence.word(verb).head();
        return sentence.child(verb, "dobj") >= 0
                && noun >= 0
                && (sentence.word(noun).isNamed("PERSON") || LEXICON.is(Lemmas.of(sentence, noun), "person"));
    }
}
