package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.language.Sentence;
import java.util.Set;

/** What a speaker says of themselves, or to those who listen, only to open what they have to say: "I know that", "you see". */
final class SpeakerAsides {
    private static final Lexicon LEXICON = Lexicon.INSTANCE;

    private SpeakerAsides() {}

    /** @param who the subject's lemma */
    static boolean is(Sentence sentence, int verb, Clause clause, String who) {
        if (!LEXICON.behaves(who, "speaker", "pronoun")) {
            return false;
        }
        Classifier classifier = Classifier.of(sentence);
        return who.equals("you") && !isReproach(sentence, verb)
                || isAside(sentence, verb, Lemmas.of(sentence, verb), who)
                        && !classifier.isIdiom(verb)
                        && !asks(sentence, verb, clause, classifier);
    }

    /** "We ask the court for a ban": what one demands, of somebody. */
    private static boolean asks(Sentence sentence, int verb, Clause clause, Classifier classifier) {
        return sentence.anyChild(
                        verb,
                        child -> child > verb
                                && sentence.word(child)
                                        .hasRelation("dobj", "prep", clause.passive() ? "xcomp" : "dobj"))
                && classifier
                        .verb(clause, verb)
                        .filter(EventType.DEMAND::equals)
                        .isPresent();
    }

    /** "I know", "we are sad": what one says of oneself only to open what one has to say. */
    private static boolean isAside(Sentence sentence, int verb, String lemma, String who) {
        boolean says = lemma.equals("be") && !who.equals("one") && isSomething(sentence, verb)
                || LEXICON.behaves(lemma, "witness", "verb") && isDone(sentence, verb)
                || sentence.child(verb, "prt") >= 0 && isPast(sentence, verb)
                || isRefused(sentence, verb);
        return LEXICON.behaves(lemma, "aside", "verb") && !says;
    }

    /** "We will not go back": what one says that one is not going to do. */
    private static boolean isRefused(Sentence sentence, int verb) {
        return sentence.child(verb, "neg") >= 0
                && sentence.anyChild(
                        verb,
                        child -> sentence.word(child).relation().equals("aux")
                                && LEXICON.behaves(Lemmas.of(sentence, child), "commits", "modal"));
    }

    /** "You betrayed her trust": what one says to somebody that they did. */
    private static boolean isReproach(Sentence sentence, int verb) {
        boolean perfect = sentence.anyChild(
                verb,
                child -> sentence.word(child).relation().equals("aux")
                        && Set.of("have", "did")
                                .contains(sentence.word(child).token().form()));
        return (sentence.word(verb).tag().equals("VBD") || perfect)
                && sentence.child(verb, "mark") < 0
                && sentence.child(verb, "dobj", "prep") > verb;
    }

    /** "I heard the crowd", "I did not look at the board": what one did to something, in the past. */
    private static boolean isDone(Sentence sentence, int verb) {
        int object = sentence.child(verb, "dobj", "prep");
        int goal = object >= 0 && sentence.word(object).relation().equals("prep")
                ? sentence.child(object, "pobj")
                : object;
        return isPast(sentence, verb) && goal >= 0 && sentence.word(goal).tag().startsWith("NN");
    }

    private static boolean isPast(Sentence sentence, int verb) {
        int auxiliary = sentence.child(verb, "aux");
        boolean invariant = sentence.word(verb).tag().equals("VBP")
                && LEXICON.behaves(Lemmas.of(sentence, verb), "invariant", "verb");
        return auxiliary < 0
                ? sentence.word(verb).tag().equals("VBD") || invariant
                : sentence.word(auxiliary).hasForm("did", "could");
    }

    /** "I am a nurse", "we are determined to stay", "I am delighted with it": what one is or judges, and not how one feels. */
    private static boolean isSomething(Sentence sentence, int verb) {
        int state = sentence.child(verb, "acomp");
        return sentence.child(verb, "attr") >= 0
                || isSomewhere(sentence, verb)
                || state >= 0
                        && LEXICON.entries("adjective", Lemmas.of(sentence, state)).stream()
                                .anyMatch(entry -> entry.type() == EventType.PROMISE
                                        || entry.type() == EventType.EVALUATE && isOfSomething(sentence, state));
    }

    /** "We were in the cellar", "I was behind by two goals". */
    private static boolean isSomewhere(Sentence sentence, int verb) {
        return sentence.children(verb).stream()
                .filter(child -> child > verb && sentence.word(child).hasRelation("prep", "advmod"))
                .map(child -> sentence.child(child, "prep") < 0 ? child : sentence.child(child, "prep"))
                .map(preposition -> sentence.child(preposition, "pobj"))
                .anyMatch(noun -> noun >= 0 && sentence.word(noun).hasTag("NN", "NNS", "NNP", "NNPS", "CD"));
    }

    private static boolean isOfSomething(Sentence sentence, int state) {
        int about = sentence.child(state, "prep");
        return about >= 0 && LEXICON.behaves(Lemmas.of(sentence, about), "judged", "preposition");
    }
}
