package dev.crosswire.extract.event;

import dev.crosswire.extract.language.Sentence;

/** Which form a verb stands in. */
final class VerbForms {
    private static final Lexicon LEXICON = Lexicon.INSTANCE;

    private final Sentence sentence;

    VerbForms(Sentence sentence) {
        this.sentence = sentence;
    }

    boolean isFinite(int verb) {
        boolean auxiliary = sentence.anyChild(
                verb,
                child -> sentence.word(child).relation().startsWith("aux")
                        && sentence.word(child).hasTag("VBD", "VBP", "VBZ", "MD"));
        return auxiliary || sentence.word(verb).hasTag("VBD", "VBP", "VBZ") || isPast(verb);
    }

    /** "blocked two roads and cut power": verbs whose past looks like the infinitive, beside a past. */
    boolean isPast(int verb) {
        int first = sentence.word(verb).head();
        return sentence.word(verb).relation().equals("conj")
                && LEXICON.behaves(lemma(verb), "invariant", "verb")
                && sentence.word(first).hasTag("VBD", "VBN")
                && sentence.child(verb, "aux") < 0;
    }

    boolean isInfinitive(int verb) {
        return sentence.word(verb).tag().equals("VB")
                && !isPast(verb)
                && !sentence.anyChild(verb, child -> sentence.word(child).tag().equals("MD"));
    }

    private String lemma(int index) {
        return Lemmas.of(sentence, index);
    }
}
