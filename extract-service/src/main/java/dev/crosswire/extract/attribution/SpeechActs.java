package dev.crosswire.extract.attribution;

import dev.crosswire.extract.attribution.Cues.Cue;
import dev.crosswire.extract.language.Sentence;

/** Which reporting verbs do something by what they say: "insisted that it must stop" demands; "insisted that it had stopped" reports. */
final class SpeechActs {
    private final Passage passage;
    private final Sentence sentence;

    SpeechActs(Passage passage) {
        this.passage = passage;
        this.sentence = passage.sentence();
    }

    boolean is(int verb, Cue cue) {
        if (cue.document() || ReportedContent.isNaming(sentence, verb)) {
            return false;
        }
        return cue.kind().equals("must")
                ? isDemand(verb)
                : cue.kind().equals("act") || isJudging(verb) || isSilence(verb);
    }

    /** Whether its clause says what must be. */
    private boolean isDemand(int verb) {
        return sentence.children(verb).stream()
                .filter(child -> passage.word(child).hasRelation("ccomp", "xcomp"))
                .anyMatch(child -> Words.DEMAND.has(passage.lemma(child))
                        || sentence.anyChild(child, modal -> Words.DUTY.has(passage.lower(modal))));
    }

    /** "did not mention the turnout": that nothing is said of a thing is told by whoever writes so. */
    private boolean isSilence(int verb) {
        return sentence.child(verb, "neg") >= 0
                && sentence.child(verb, "dobj") > verb
                && sentence.child(verb, "ccomp", "xcomp") < 0;
    }

    /** "declared the vote a success": what it is called has no verb of its own, and is the act. */
    private boolean isJudging(int verb) {
        return passage.word(verb).hasTag("VBD", "VBZ", "VBN", "VBP")
                && sentence.children(verb).stream()
                        .filter(child -> child > verb && passage.word(child).hasRelation("ccomp", "oprd"))
                        .anyMatch(child -> passage.word(child).hasTag("NN", "JJ")
                                && (passage.word(child).hasRelation("oprd") || sentence.child(child, "nsubj") >= 0)
                                && sentence.child(child, "aux", "cop") < 0);
    }
}
