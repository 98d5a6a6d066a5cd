package dev.crosswire.extract.names;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;

/** Which antecedents a pronoun's own clause excludes: the subject does nothing to itself, and says nothing of itself by name. */
final class SharedClause {
    private SharedClause() {}

    /** Whether a candidate depends on the pronoun's verb, or controls it. */
    static boolean sharesVerb(int number, Sentence sentence, int pronoun, Antecedent candidate) {
        if (candidate.sentence() != number || sentence.word(pronoun).tag().equals("PRP$")) {
            return false;
        }
        boolean subject = sentence.word(candidate.word()).relation().equals("nsubj");
        return candidate.verb() == sentence.word(pronoun).head()
                || subject && candidate.verb() == controller(sentence, pronoun);
    }

    /** "He said Berg had paid": who is the subject of what somebody says is somebody else. */
    static boolean isNamedBelow(Sentence sentence, int pronoun, Antecedent candidate) {
        Word word = sentence.word(pronoun);
        int clause =
                word.relation().equals("nsubj") && word.head() > pronoun ? sentence.child(word.head(), "ccomp") : -1;
        int subject = clause < pronoun ? -1 : sentence.child(clause, "nsubj", "nsubjpass");
        return subject > pronoun
                && sentence.word(subject).tag().startsWith("NNP")
                && candidate.name().endsWith(sentence.word(subject).token().form());
    }

    /** The verb whose subject does what is done to the pronoun: "heard" of "the court heard the case and fined him"; -1 where none is. */
    private static int controller(Sentence sentence, int pronoun) {
        int at = sentence.word(pronoun).head();
        boolean judged = at >= 0
                && sentence.word(pronoun).relation().equals("nsubj")
                && sentence.word(at).hasTag("JJ", "JJR", "JJS", "NN", "NNS", "NNP")
                && sentence.child(at, "cop") < 0;
        if (!judged && !sentence.word(pronoun).hasRelation("dobj", "dative")) {
            return -1;
        }
        at = judged ? sentence.word(at).head() : at;
        for (int steps = 0; at >= 0 && steps < 4 && sentence.child(at, "nsubj", "nsubjpass") < 0; steps++) {
            int up = sentence.word(at).head();
            boolean shared = sentence.word(at).hasRelation("advcl", "conj")
                    || sentence.word(at).relation().equals("xcomp") && sentence.child(up, "dobj") < 0;
            at = shared
                    ? up
                    : sentence.word(at).relation().equals("pcomp")
                            ? sentence.word(up).head()
                            : -1;
        }
        return at;
    }
}
