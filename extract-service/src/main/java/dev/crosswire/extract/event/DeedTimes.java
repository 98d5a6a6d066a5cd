package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.language.Sentence;
import java.util.Optional;

/** Clauses that tell how long a deed took, or how long there is for it: "it took three hours to put out the fire". */
final class DeedTimes {
    private DeedTimes() {}

    /** The type of the deed; empty where the clause tells no time of one, or the deed is of no type. */
    static Optional<EventType> of(Sentence sentence, int verb, Clause clause, Classifier classifier) {
        if (!Lexicon.INSTANCE.behaves(clause.lemma(), "lasting", "verb") || !isTimed(sentence, verb)) {
            return Optional.empty();
        }
        return sentence.children(verb).stream()
                .filter(child -> isDeed(sentence, verb, child))
                .findFirst()
                .flatMap(deed -> classifier.verb(deed));
    }

    private static boolean isTimed(Sentence sentence, int verb) {
        return sentence.anyChild(
                verb,
                child -> child > verb
                        && sentence.word(child).hasRelation("dobj", "npadvmod")
                        && sentence.word(child).isNamed("DATE", "TIME"));
    }

    /** "to free him", "freeing him": an infinitive or a participle behind the time. */
    private static boolean isDeed(Sentence sentence, int verb, int child) {
        return child > verb
                && sentence.word(child).hasRelation("xcomp", "advcl")
                && (sentence.word(child).tag().equals("VBG") || sentence.child(child, "aux") >= 0)
                && sentence.child(child, "mark", "nsubj") < 0;
    }
}
