package dev.crosswire.extract.status;

import dev.crosswire.contract.Modality;
import dev.crosswire.extract.language.Sentence;

/** Nouns for hearsay and for how likely something is ("reports", "chance"), and how much of it there is. */
final class Odds {
    private final Sentence sentence;
    private final Clause clause;

    Odds(Sentence sentence, Clause clause) {
        this.sentence = sentence;
        this.clause = clause;
    }

    /** "no reports of casualties", "no risk of flooding": that there is none is certain. */
    boolean areDenied(int noun) {
        return sentence.word(noun).tag().startsWith("NN")
                && clause.negates(noun)
                && Operators.find("noun", clause.lemma(noun))
                        .filter(found -> found.effect().modality() == Modality.HEDGED)
                        .isPresent();
    }

    /** "a low likelihood of casualties": that there will hardly be any. */
    boolean areSlight(int noun) {
        return Operators.has("odds", clause.lemma(noun))
                && sentence.anyChild(noun, child -> child < noun && Operators.has("slight", clause.form(child)));
    }

    /** "a possibility the ferry had sunk": what may be, parsed as telling which; "a risk he took" lacks its object. */
    boolean areOf(int event, int noun) {
        int first = sentence.start(event);
        return Operators.has("odds", clause.lemma(noun))
                && first > noun
                && !sentence.word(first).tag().startsWith("W")
                && !clause.form(first).equals("that")
                && sentence.child(event, "nsubj", "nsubjpass") >= 0
                && (!Operators.has("light", clause.lemma(event)) || sentence.child(event, "dobj") >= 0);
    }
}
