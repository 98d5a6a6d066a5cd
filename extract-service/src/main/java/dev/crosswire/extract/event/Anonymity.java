package dev.crosswire.extract.event;

import dev.crosswire.extract.language.Sentence;

/** How somebody who is not named speaks: "asked not to be named", "spoke on condition of anonymity", "not authorised to speak". */
final class Anonymity {
    private static final Lexicon LEXICON = Lexicon.INSTANCE;

    private Anonymity() {}

    /** Whether a clause tells no more than that. */
    static boolean is(Sentence sentence, int verb) {
        String lemma = lemma(sentence, verb);
        int asked = sentence.child(verb, "xcomp", "advcl");
        return LEXICON.behaves(lemma, "concealing", "verb") && (isUnnamed(sentence, asked) || isMeant(sentence, verb))
                || sentence.child(verb, "neg") >= 0
                        && LEXICON.behaves(lemma, "clearing", "verb")
                        && asked >= 0
                        && LEXICON.behaves(lemma(sentence, asked), "speaking out", "verb");
    }

    /** "asked not to be named". */
    private static boolean isUnnamed(Sentence sentence, int asked) {
        return asked >= 0
                && sentence.child(asked, "auxpass") >= 0
                && LEXICON.behaves(lemma(sentence, asked), "identifying", "verb");
    }

    private static boolean isMeant(Sentence sentence, int verb) {
        return sentence.anyWithin(verb, word -> lemma(sentence, word).equals("anonymity"));
    }

    private static String lemma(Sentence sentence, int word) {
        return Lemmas.of(sentence, word);
    }
}
