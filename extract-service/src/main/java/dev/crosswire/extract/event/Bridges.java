package dev.crosswire.extract.event;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;

/** Clauses that lead from one thing told to the next: "the attacks came a day after", "the crash, which occurred overnight". */
final class Bridges {
    private static final Lexicon LEXICON = Lexicon.INSTANCE;

    private Bridges() {}

    /** @param subject what the clause is of; negative where there is none */
    static boolean is(Sentence sentence, int verb, Clause clause, int subject) {
        String lemma = Lemmas.of(sentence, verb);
        return LEXICON.behaves(lemma, "bridge", "verb")
                && !Classifier.of(sentence).isIdiom(verb)
                && isEventAlready(sentence, subject)
                && !isMeant(sentence, verb)
                && sentence.child(verb, "prt") < 0
                && !isPlaced(sentence, verb, lemma)
                && !Tallies.measures(sentence, verb);
    }

    /** "They came to help us": what is done for something is no bridge. */
    private static boolean isMeant(Sentence sentence, int verb) {
        return sentence.anyChild(
                verb,
                child -> sentence.word(child).hasRelation("advcl", "xcomp")
                        && sentence.word(child).tag().equals("VB"));
    }

    /** "The strikes, which occurred overnight": the event is told already, and the clause adds no other. */
    private static boolean isEventAlready(Sentence sentence, int subject) {
        if (subject < 0) {
            return true;
        } else if (isSomebody(sentence, subject)) {
            return false;
        }
        Word word = sentence.word(subject);
        int determiner = sentence.child(subject, "det", "poss");
        boolean event = word.tag().startsWith("NN")
                && Classifier.of(sentence).noun(subject).isPresent();
        return determiner >= 0 && isDefinite(sentence, determiner, event || isNews(word))
                || word.hasTag("DT", "PRP", "WDT", "WP")
                || word.hasRelation("nsubj") && determiner < 0 && event;
    }

    private static boolean isSomebody(Sentence sentence, int noun) {
        String lemma = Lemmas.of(sentence, noun);
        return sentence.word(noun).isNamed("PERSON", "NORP")
                || LEXICON.is(lemma, "person")
                || LEXICON.is(lemma, "worker");
    }

    private static boolean isNews(Word noun) {
        return LEXICON.behaves(Lemmas.of(noun), "news", "noun");
    }

    /** "the attack", "her decision", "Monday's vote": something spoken of before. */
    private static boolean isDefinite(Sentence sentence, int determiner, boolean event) {
        Word word = sentence.word(determiner);
        return LEXICON.behaves(Lemmas.of(word), "definite", "determiner")
                || word.relation().equals("poss") && (event || word.isNamed("DATE"));
    }

    /** "The crash happened at 6am near Oslo": a main clause that tells at what hour the event was. */
    private static boolean isPlaced(Sentence sentence, int verb, String lemma) {
        return LEXICON.behaves(lemma, "placing", "verb")
                && !sentence.word(verb).hasRelation("relcl", "advcl", "acl")
                && sentence.children(verb).stream()
                        .filter(child -> sentence.word(child).hasRelation("prep", "npadvmod", "advmod"))
                        .flatMap(child -> sentence.subtree(child).stream().boxed())
                        .anyMatch(word -> sentence.word(word).tag().equals("CD"));
    }
}
