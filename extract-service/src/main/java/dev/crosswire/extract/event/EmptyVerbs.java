package dev.crosswire.extract.event;

import dev.crosswire.extract.language.Sentence;

/** Verbs that carry no event of their own: those that never do, and those whose object tells it. */
final class EmptyVerbs {
    private static final Lexicon LEXICON = Lexicon.INSTANCE;

    private EmptyVerbs() {}

    /** Whether a verb is one of those that tell nothing, and no words beside it make it tell something. */
    static boolean isNothing(Sentence sentence, int verb, Clause clause) {
        String lemma = Lemmas.of(sentence, verb);
        return LEXICON.behaves(lemma, "nothing", "verb")
                && !Classifier.of(sentence).isIdiom(verb)
                && !isSeated(sentence, verb, lemma);
    }

    /** Whether its clause tells something all the same: a number, a question left open, an event by its object. */
    static boolean tells(Sentence sentence, int verb, Clause clause) {
        Classifier classifier = Classifier.of(sentence);
        return Tallies.is(sentence, verb, clause)
                || withholds(sentence, verb)
                || classifier.topic(clause, verb).isPresent()
                || LEXICON.behaves(Lemmas.of(sentence, verb), "light", "verb")
                        && classifier.verb(clause, verb).isPresent();
    }

    /** Whether the verb's object tells the event instead. */
    static boolean leaves(Sentence sentence, int verb, Clause clause) {
        String lemma = Lemmas.of(sentence, verb);
        return lemma.equals("have") && hasTold(sentence, clause) || isEmpty(sentence, verb, lemma);
    }

    /** "is based in Oslo", "dates from 1640": where somebody has a seat, and since when a thing is. */
    private static boolean isSeated(Sentence sentence, int verb, String lemma) {
        boolean dated = lemma.equals("date")
                && sentence.anyChild(verb, child -> sentence.word(child).hasForm("from", "to", "back"));
        return dated
                || lemma.equals("base")
                        && sentence.child(verb, "nsubjpass") >= 0
                        && sentence.children(verb).stream()
                                .map(child -> sentence.child(child, "pobj"))
                                .anyMatch(place ->
                                        place >= 0 && sentence.word(place).isNamed("GPE", "LOC", "FAC"));
    }

    /** "did not say when it will reopen": that a question is left open. */
    private static boolean withholds(Sentence sentence, int verb) {
        int clause = sentence.child(verb, "ccomp", "advcl");
        int first = clause < verb ? -1 : sentence.start(clause);
        boolean asks = first > verb
                && (sentence.word(first).tag().startsWith("W")
                        || sentence.word(first).lemma().equals("whether"));
        return asks && sentence.child(verb, "neg") >= 0;
    }

    /** "We have a team coming in": the object's participle tells the event. */
    private static boolean hasTold(Sentence sentence, Clause clause) {
        return clause.objects().stream()
                .flatMap(object -> sentence.children(object).stream())
                .anyMatch(child -> sentence.word(child).relation().equals("acl")
                        && sentence.word(child).tag().equals("VBG"));
    }

    /** "take a look", "had reports of several deaths": the verb says nothing, or what is reported tells the event. */
    private static boolean isEmpty(Sentence sentence, int verb, String lemma) {
        int object = sentence.child(verb, "dobj");
        if (object < 0) {
            return false;
        }
        String noun = Lemmas.of(sentence, object);
        boolean counted = sentence.child(object, "nummod") >= 0;
        return LEXICON.behaves(lemma + " " + noun, "empty", "verb") && !counted
                || LEXICON.behaves(lemma, "receiving", "verb")
                        && LEXICON.behaves(noun, "hearsay", "noun")
                        && isOfEvent(sentence, object);
    }

    private static boolean isOfEvent(Sentence sentence, int noun) {
        int of = sentence.child(noun, "prep");
        int told = of < 0 ? -1 : sentence.child(of, "pobj");
        return told >= 0 && Classifier.of(sentence).noun(told).isPresent();
    }
}
