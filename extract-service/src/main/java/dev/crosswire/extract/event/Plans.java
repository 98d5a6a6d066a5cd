package dev.crosswire.extract.event;

import dev.crosswire.extract.language.Sentence;

/** What somebody tells to have in hand, or takes occasion for: "announced plans to build a plant" is of the building, and not of the plans; so is what was tried in vain. */
final class Plans {
    private static final Lexicon LEXICON = Lexicon.INSTANCE;

    private Plans() {}

    /** The verb that tells of the plan to which an infinitive belongs, -1 where it belongs to none. */
    static int teller(Sentence sentence, int infinitive) {
        int plan = sentence.word(infinitive).head();
        int verb = plan < 0 ? -1 : sentence.word(plan).head();
        boolean told = sentence.word(infinitive).relation().equals("acl")
                && sentence.word(infinitive).tag().equals("VB")
                && verb >= 0
                && verb < plan
                && sentence.word(plan).relation().equals("dobj");
        return told && (isInHand(sentence, plan, verb) || isOccasion(sentence, plan, verb)) ? verb : -1;
    }

    private static boolean isInHand(Sentence sentence, int plan, int verb) {
        return LEXICON.behaves(lemma(sentence, plan), "in hand", "noun")
                && (sentence.word(plan).tag().equals("NNS") || sentence.child(plan, "poss") >= 0)
                && LEXICON.behaves(lemma(sentence, verb), "planning", "verb");
    }

    /** "took the opportunity to thank them". */
    private static boolean isOccasion(Sentence sentence, int noun, int verb) {
        return LEXICON.behaves(lemma(sentence, noun), "occasion", "noun")
                && LEXICON.behaves(lemma(sentence, verb), "seizing", "verb");
    }

    /** Whether a verb only tells of a plan. */
    static boolean tells(Sentence sentence, int verb) {
        int plan = sentence.child(verb, "dobj");
        int infinitive = plan < 0 ? -1 : sentence.child(plan, "acl");
        return infinitive >= 0 && teller(sentence, infinitive) == verb;
    }

    /** The verb that says of an attempt, to which an infinitive belongs, that it came to nothing ("efforts to agree failed"); else -1. */
    static int failure(Sentence sentence, int infinitive) {
        int attempt = sentence.word(infinitive).head();
        int verb = attempt < 0 ? -1 : sentence.word(attempt).head();
        boolean tried = sentence.word(infinitive).relation().equals("acl")
                && sentence.word(infinitive).tag().equals("VB")
                && verb > infinitive
                && sentence.word(attempt).relation().equals("nsubj")
                && LEXICON.behaves(lemma(sentence, attempt), "attempt", "noun");
        return tried && LEXICON.behaves(lemma(sentence, verb), "vain", "verb") ? verb : -1;
    }

    /** Whether a verb only says that an attempt came to nothing. */
    static boolean isFailure(Sentence sentence, int verb) {
        int attempt = sentence.child(verb, "nsubj");
        int infinitive = attempt < 0 ? -1 : sentence.child(attempt, "acl");
        return infinitive >= 0 && failure(sentence, infinitive) == verb;
    }

    private static String lemma(Sentence sentence, int word) {
        return Lemmas.of(sentence, word);
    }
}
