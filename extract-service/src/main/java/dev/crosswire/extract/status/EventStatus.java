package dev.crosswire.extract.status;

import dev.crosswire.contract.Modality;
import dev.crosswire.contract.Polarity;
import dev.crosswire.extract.language.Sentence;

/** An event's polarity and modality. */
public record EventStatus(Polarity polarity, Modality modality) {
    /** The status that a sentence gives the event of one word. So far: negated where a "not" depends on it. */
    public static EventStatus of(Sentence sentence, int predicate) {
        boolean negated = sentence.child(predicate, "neg") >= 0;
        return new EventStatus(negated ? Polarity.NEGATIVE : Polarity.POSITIVE, Modality.ACTUAL);
    }
}
