package dev.crosswire.extract.event;

import dev.crosswire.extract.language.Sentence;
import java.util.List;

/** Ordinary clauses that only say which thing is meant or when something happens: "a car parked outside", "when polls closed". */
final class Circumstances {
    private Circumstances() {}

    static boolean is(Sentence sentence, int verb, Clause clause) {
        int subject = clause.subject();
        boolean counted = subject >= 0
                && (sentence.child(subject, "nummod") >= 0
                        || sentence.word(subject).tag().equals("CD"));
        boolean alone = clause.prepositional("by").isEmpty() && !counted;
        return alone && (isPosition(sentence, verb) || isMoment(sentence, verb, clause));
    }

    /** "while the work was on": how a thing is meanwhile. */
    static boolean isState(Sentence sentence, int verb, Clause clause) {
        return isAge(sentence, verb)
                || sentence.word(verb).relation().equals("advcl")
                        && isOfThing(sentence, clause)
                        && !hasNumber(sentence, verb);
    }

    /** "who was in her 40s": about how old somebody is that something else is told of. */
    private static boolean isAge(Sentence sentence, int verb) {
        return sentence.word(verb).relation().equals("relcl")
                && sentence.children(verb).stream()
                        .map(child -> sentence.child(child, "pobj"))
                        .anyMatch(years -> years >= 0
                                && sentence.child(years, "poss") >= 0
                                && sentence.word(years).token().form().matches("\\d0s|teens|twenties|\\w+ties"));
    }

    /** "trapped inside their homes": what a noun is in, with nobody who did it. */
    private static boolean isPosition(Sentence sentence, int verb) {
        return sentence.word(verb).relation().equals("acl")
                && sentence.word(verb).tag().equals("VBN")
                && verb > sentence.word(verb).head()
                && !sentence.word(verb - 1).tag().equals(",")
                && !isHeadline(sentence, sentence.word(verb).head())
                && !hasNumber(sentence, verb);
    }

    /** "Ivory haul seized in Maputo": the noun of a line without a verb or full stop. */
    static boolean isHeadline(Sentence sentence, int noun) {
        return sentence.word(noun).relation().equals("root")
                && !sentence.word(sentence.size() - 1).tag().equals(".");
    }

    /** "as the night went on": what a thing does meanwhile, to nothing and nowhere. */
    private static boolean isMoment(Sentence sentence, int verb, Clause clause) {
        return isState(sentence, verb, clause) && clause.objects().isEmpty() && sentence.child(verb, "prep") < 0;
    }

    private static boolean isOfThing(Sentence sentence, Clause clause) {
        int subject = clause.subject();
        return subject >= 0
                && sentence.word(subject).tag().startsWith("NN")
                && !sentence.word(subject).isNamed("PERSON", "ORG", "GPE", "NORP")
                && !Lexicon.INSTANCE.is(clause.lemma(subject), "person");
    }

    private static boolean hasNumber(Sentence sentence, int verb) {
        List<Integer> words = sentence.subtree(verb).stream().boxed().toList();
        return words.stream().anyMatch(word -> sentence.word(word).tag().equals("CD"));
    }
}
