package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.language.Sentence;
import java.util.Set;

/** Deeds that somebody is to answer for: those that are found to be so, and those that are only suspected. */
final class Charges {
    private static final Lexicon LEXICON = Lexicon.INSTANCE;

    private final Sentence sentence;
    private final Classifier classifier;

    Charges(Sentence sentence, Classifier classifier) {
        this.sentence = sentence;
        this.classifier = classifier;
    }

    /** "convicted of defrauding investors", "praised for saving two boys". */
    boolean isDeedOf(int preposition) {
        int verb = preposition < 0 ? -1 : new Deed(sentence).verb(preposition);
        return verb >= 0
                && LEXICON.behaves(lemma(preposition), "deed", "preposition")
                && sentence.word(verb).tag().startsWith("VB")
                && (classifier.isOf(verb, Set.of(EventType.LEGAL))
                        || LEXICON.behaves(lemma(verb), "rewarding", "verb"));
    }

    /** "charged with causing death": what somebody is charged with is not told as done. */
    boolean isCharge(int preposition) {
        int verb = preposition < 0 ? -1 : sentence.word(preposition).head();
        return verb >= 0 && LEXICON.behaves(lemma(verb), "charging", "verb");
    }

    /** "held on suspicion of causing death": what nobody has found to be so. */
    boolean isSuspected(int of) {
        int noun = sentence.word(of).head();
        return noun >= 0 && LEXICON.behaves(lemma(noun), "suspicion", "noun");
    }

    /** "on suspicion of dangerous driving causing death": what an accusation is of. */
    boolean isCrime(int noun) {
        int of = sentence.word(noun).relation().equals("pobj")
                ? sentence.word(noun).head()
                : -1;
        int above = of < 0 ? -1 : sentence.word(of).head();
        return above >= 0 && (isCharge(of) || LEXICON.behaves(lemma(above), "accusation", "noun"));
    }

    private String lemma(int index) {
        return Lemmas.of(sentence, index);
    }
}
