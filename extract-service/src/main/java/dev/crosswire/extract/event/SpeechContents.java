package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.Set;
import java.util.function.IntPredicate;

/** What speech acts are about, which is no claim of its own. */
final class SpeechContents {
    private static final Lexicon LEXICON = Lexicon.INSTANCE;

    /** Types of speech acts: what they are about is their content, and no claim of its own. */
    static final Set<EventType> SPEECH = Set.of(
            EventType.AGREE,
            EventType.REJECT,
            EventType.PROPOSE,
            EventType.DEMAND,
            EventType.ORDER,
            EventType.PROMISE,
            EventType.ACCUSE,
            EventType.SUPPORT);

    private final Sentence sentence;
    private final IntPredicate cue;
    private final Classifier classifier;

    SpeechContents(Sentence sentence, IntPredicate cue, Classifier classifier) {
        this.sentence = sentence;
        this.cue = cue;
        this.classifier = classifier;
    }

    /** Whether a word stands in what a speech act is about, and so in no clause that asserts. */
    boolean inContent(int word) {
        int at = word;
        for (int steps = 0; steps < 12 && at >= 0 && sentence.word(at).head() >= 0; steps++) {
            int up = sentence.word(at).head();
            if (sentence.word(at).hasRelation("xcomp", "pcomp", "ccomp") && isContentOfSpeechAct(at, up)) {
                return true;
            }
            at = up;
        }
        return false;
    }

    /** Whether a clause is what a speech act is about. */
    boolean isContentOfSpeechAct(int top, int up) {
        Word word = sentence.word(top);
        int act = word.relation().equals("pcomp") ? sentence.word(up).head() : up;
        if (word.relation().equals("conj") && sentence.word(up).tag().startsWith("VB")) {
            int above = sentence.word(up).head();
            return above >= 0 && isContentOfSpeechAct(up, above) && sentence.child(top, "nsubj", "nsubjpass") < 0;
        }
        if (!word.hasRelation("ccomp", "pcomp", "xcomp") || act < 0 || cue.test(act)) {
            return false;
        }
        boolean temporal = word.relation().equals("pcomp") && isTemporal(up);
        boolean verb = sentence.word(act).tag().startsWith("VB");
        return verb
                && !temporal
                && top > act
                && classifier
                        .verb(act)
                        .filter(type -> SPEECH.contains(type)
                                || type == EventType.LEGAL && LEXICON.behaves(lemma(act), "ruling", "verb"))
                        .isPresent();
    }

    boolean isTemporal(int preposition) {
        return preposition >= 0 && LEXICON.behaves(lemma(preposition), "circumstance", "preposition");
    }

    private String lemma(int index) {
        return Lemmas.of(sentence, index);
    }
}
