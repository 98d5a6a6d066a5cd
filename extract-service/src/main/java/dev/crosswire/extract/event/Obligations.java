package dev.crosswire.extract.event;

import dev.crosswire.extract.language.Sentence;
import java.util.stream.IntStream;

/** Verbs that a modal or a verb of need puts as what has to be done ("must leave", "should be freed", "need to act"). */
final class Obligations {
    private Obligations() {}

    static boolean holds(Sentence sentence, int verb, Clause clause) {
        boolean perfect = sentence.anyChild(
                verb,
                child -> sentence.word(child).relation().startsWith("aux")
                        && Lemmas.of(sentence, child).equals("have"));
        boolean modal =
                IntStream.of(verb, clause.top(), first(sentence, verb)).anyMatch(at -> hasModal(sentence, at, "duty"));
        return !perfect && (modal || needs(sentence, clause) || hasDuty(sentence, verb));
    }

    /** "Firms must publish their accounts", "borrowers may not owe more": what an article tells by itself as the rule. */
    static boolean rules(Sentence sentence, int verb, Clause clause) {
        int subject = clause.subject();
        boolean perfect = sentence.anyChild(
                verb,
                child -> sentence.word(child).relation().startsWith("aux")
                        && Lemmas.of(sentence, child).equals("have"));
        return subject >= 0
                && !perfect
                && clause.top() == verb
                && !is(sentence, subject, "unbound", "pronoun")
                && (isModal(sentence, verb, clause, "binding")
                        || sentence.child(verb, "neg") >= 0 && isModal(sentence, verb, clause, "barring"));
    }

    /** "Drivers should avoid the bridge": what an article tells people to do by itself. */
    static boolean advises(Sentence sentence, int verb, Clause clause) {
        int subject = clause.ownSubject();
        return subject >= 0
                && !clause.passive()
                && sentence.word(subject).hasTag("NNS", "NN")
                && sentence.word(clause.top()).relation().equals("root")
                && Lexicon.INSTANCE.is(Lemmas.of(sentence, subject), "advised")
                && hasModal(sentence, clause.top(), "duty");
    }

    /** "Stay indoors": an imperative that says more than its verb, and is no turn of speech ("Look", "Let me"). */
    static boolean commands(Sentence sentence, int verb, Clause clause) {
        boolean bare = sentence.word(verb).tag().equals("VB")
                && sentence.word(verb).hasRelation("root", "ccomp", "parataxis")
                && !sentence.anyChild(verb, child -> sentence.word(child).hasTag("TO", "MD"));
        String lemma = Lemmas.of(sentence, verb);
        return bare
                && clause.ownSubject() < 0
                && sentence.child(verb, "dobj", "prep", "advmod", "acomp") > verb
                && !Lexicon.INSTANCE.behaves(lemma, "aside", "verb")
                && !Lexicon.INSTANCE.behaves(lemma, "nothing", "verb");
    }

    /** The verb that one beside it shares its modal with ("should come and make sure"). */
    private static int first(Sentence sentence, int verb) {
        boolean beside = sentence.word(verb).relation().equals("conj")
                && sentence.word(verb).hasTag("VB")
                && sentence.child(verb, "nsubj", "aux") < 0;
        return beside ? sentence.word(verb).head() : verb;
    }

    /** Whether a modal of a kind puts a verb, or the one that it shares its modal with. */
    static boolean isModal(Sentence sentence, int verb, Clause clause, String kind) {
        return IntStream.of(verb, clause.top(), first(sentence, clause.top()))
                .anyMatch(at -> hasModal(sentence, at, kind));
    }

    private static boolean hasModal(Sentence sentence, int verb, String kind) {
        return sentence.anyChild(
                verb, child -> sentence.word(child).relation().equals("aux") && is(sentence, child, kind, "modal"));
    }

    /** "need to act", "need to be ready to act", "have to leave", in the present. */
    private static boolean needs(Sentence sentence, Clause clause) {
        int top = clause.top();
        int up = sentence.word(clause.verb()).head();
        int need = top != clause.verb() ? top : up;
        boolean yet = need >= 0
                && sentence.anyChild(need, child -> Lemmas.of(sentence, child).equals("yet"));
        return sentence.word(clause.verb()).relation().equals("xcomp")
                && !yet
                && need >= 0
                && sentence.word(need).hasTag("VBP", "VBZ", "MD")
                && is(sentence, need, "need", "verb");
    }

    /** "have a duty to act". */
    private static boolean hasDuty(Sentence sentence, int verb) {
        int duty = sentence.child(verb, "dobj");
        return duty >= 0
                && Lemmas.of(sentence, verb).equals("have")
                && is(sentence, duty, "duty", "noun")
                && sentence.child(duty, "acl", "xcomp") >= 0;
    }

    private static boolean is(Sentence sentence, int word, String kind, String part) {
        return word >= 0 && Lexicon.INSTANCE.behaves(Lemmas.of(sentence, word), kind, part);
    }
}
