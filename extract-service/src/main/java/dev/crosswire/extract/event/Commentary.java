package dev.crosswire.extract.event;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;

/** Knows the clauses that say nothing to check: a writer's bridges, a speaker's asides, vague states of abstract things. */
final class Commentary {
    private static final Lexicon LEXICON = Lexicon.INSTANCE;

    private Commentary() {}

    static boolean is(Sentence sentence, int verb, Clause clause) {
        if (EmptyVerbs.isNothing(sentence, verb, clause)) {
            return !EmptyVerbs.tells(sentence, verb, clause);
        }
        int subject = clause.subject();
        String who = subject < 0 || isNumber(sentence, subject) ? "" : Lemmas.of(sentence, subject);
        return BareParticiples.is(sentence, verb, subject)
                || SpeakerAsides.is(sentence, verb, clause, who)
                || Anonymity.is(sentence, verb)
                || isAnswered(sentence, verb, Lemmas.of(sentence, verb))
                || isInserted(sentence, verb, clause)
                || EmptyVerbs.leaves(sentence, verb, clause)
                || Bridges.is(sentence, verb, clause, subject)
                || isVague(sentence, verb, who)
                || BareParticiples.isOfOther(sentence, verb, clause);
    }

    /** "Two remain": a number that stands for those it counts, unless they are pointed to ("one of those"). */
    private static boolean isNumber(Sentence sentence, int subject) {
        return sentence.word(subject).tag().equals("CD")
                && !sentence.anyWithin(
                        subject, word -> Lemmas.of(sentence, word).equals("those"));
    }

    /** "it is understood", put into a clause: how sure that is. */
    private static boolean isInserted(Sentence sentence, int verb, Clause clause) {
        return sentence.child(verb, "auxpass") >= 0
                && clause.subject() >= 0
                && Lemmas.of(sentence, clause.subject()).equals("it")
                && LEXICON.behaves(Lemmas.of(sentence, verb), "raising", "verb")
                && sentence.child(verb, "ccomp", "xcomp", "prep", "agent", "advcl") < 0;
    }

    /** "Asked about the delay, she said", "Speaking in Oslo, she said": what somebody answers to, and where. */
    private static boolean isAnswered(Sentence sentence, int verb, String lemma) {
        Word word = sentence.word(verb);
        boolean speaking = word.tag().equals("VBG")
                && (LEXICON.behaves(lemma, "speaking", "verb") || isAddress(sentence, verb, lemma));
        return word.relation().equals("advcl")
                && (speaking || word.tag().equals("VBN") && LEXICON.behaves(lemma, "answered", "verb"))
                && verb < word.head()
                && sentence.child(verb, "agent", "nsubjpass", "auxpass") < 0;
    }

    /** "addressing reporters": to whom one speaks; not "addressing the shortage". */
    private static boolean isAddress(Sentence sentence, int verb, String lemma) {
        int audience = sentence.child(verb, "dobj");
        return lemma.equals("address") && audience >= 0 && LEXICON.isAny(Lemmas.of(sentence, audience), "audience");
    }

    /** "The situation remains tense": an abstract subject in a vague state. */
    private static boolean isVague(Sentence sentence, int verb, String subject) {
        int state = sentence.child(verb, "acomp", "attr", "oprd", "prep", "advmod");
        boolean vague = state >= 0 && LEXICON.behaves(Lemmas.of(sentence, state), "vague", "adjective");
        boolean idle = LEXICON.behaves(Lemmas.of(sentence, verb), "idle", "verb");
        return LEXICON.behaves(subject, "abstract", "noun") && (vague || idle) || vague && subject.isEmpty();
    }
}
