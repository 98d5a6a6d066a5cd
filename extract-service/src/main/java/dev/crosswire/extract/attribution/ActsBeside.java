package dev.crosswire.extract.attribution;

import dev.crosswire.extract.language.Sentence;
import java.util.BitSet;

/** What a source does beside what it says, which the parser took for a part of that. */
final class ActsBeside {
    private static final int LONGEST_CLIMB = 8;

    private final Passage passage;
    private final Sentence sentence;

    ActsBeside(Passage passage) {
        this.passage = passage;
        this.sentence = passage.sentence();
    }

    /**
     * "said the road was closed and urged drivers to wait", "said the state had slept, and called for a vote": the second is what
     * the source does beside, and no road urges.
     */
    void withoutActs(int verb, BitSet content) {
        content.stream()
                .filter(act -> act > verb && relation(act).equals("conj") && passage.subject(act) < 0)
                .filter(act -> isKeptBack(act)
                        || passage.word(act).hasTag("VBD", "VBZ", "VBN") && sentence.child(act, "aux", "auxpass") < 0)
                .filter(act -> isKeptBack(act)
                        || Cues.find("verb", passage.lemma(act))
                                .filter(cue ->
                                        !cue.kind().equals("neutral") || cue.takes("content") || tellsOfThing(act))
                                .isPresent())
                .filter(act -> isKeptBack(act) || isBeside(verb, act))
                .boxed()
                .toList()
                .forEach(act -> content.andNot(sentence.subtree(act)));
    }

    /** "confirmed the arrest but would not discuss it": what the source does not say. */
    private boolean isKeptBack(int act) {
        return sentence.child(act, "neg") >= 0
                && sentence.child(act, "aux") >= 0
                && (Cues.find("kept", passage.lemma(act)).isPresent() || isKeptNoun(sentence.child(act, "dobj")));
    }

    /** "did not give details". */
    private boolean isKeptNoun(int object) {
        return object >= 0 && Cues.find("kept noun", passage.lemma(object)).isPresent();
    }

    /** "and announced a grant": a thing that is made known. */
    private boolean tellsOfThing(int verb) {
        int object = sentence.child(verb, "dobj");
        return object > verb
                && passage.word(object).hasTag("NN", "NNS", "CD")
                && sentence.child(verb, "ccomp", "xcomp") < 0;
    }

    /** "said his side would stay away and criticised the board", "confirmed that they had left but denied …": what the source does beside is told otherwise than what it reports. */
    private boolean isSupposed(int clause) {
        return sentence.anyChild(
                clause,
                child -> passage.word(child).tag().equals("MD")
                        || passage.lower(child).equals("but"));
    }

    /** Whether the clause that a word of speech is joined to is of nobody who could speak, or is set off from it. */
    private boolean isBeside(int verb, int act) {
        int clause = passage.word(act).head();
        int subject = passage.subject(clause);
        boolean reported =
                relation(clause).equals("ccomp") && passage.word(clause).head() == verb && subject >= 0;
        boolean apart = act > 2
                && passage.word(act - 1).tag().equals("CC")
                && passage.lower(act - 2).equals(",")
                && !passage.isQuoted(act);
        boolean unable = reported
                && !passage.lower(subject).equals("it")
                && (!passage.names().isSomebody(passage.number(), subject) || isSupposed(clause));
        return unable || apart && hangsOn(verb, clause);
    }

    private boolean hangsOn(int verb, int clause) {
        int at = clause;
        for (int steps = 0; steps < LONGEST_CLIMB && passage.word(at).hasRelation("conj", "advcl"); steps++) {
            at = passage.word(at).head();
        }
        return relation(at).equals("ccomp") && passage.word(at).head() == verb;
    }

    private String relation(int index) {
        return passage.word(index).relation();
    }
}
