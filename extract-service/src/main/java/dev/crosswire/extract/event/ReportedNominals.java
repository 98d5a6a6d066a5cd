package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.function.IntPredicate;

/** Event nouns by what a cue has to do with them: it reports them, or is said on their occasion. */
final class ReportedNominals {
    private final Sentence sentence;
    private final IntPredicate cue;

    ReportedNominals(Sentence sentence, IntPredicate cue) {
        this.sentence = sentence;
        this.cue = cue;
    }

    /** "said during a news conference in Finland". */
    boolean isOccasion(int noun, EventType type) {
        int preposition = sentence.word(noun).head();
        return type == EventType.MEET
                && sentence.word(noun).relation().equals("pobj")
                && preposition >= 0
                && sentence.word(preposition).head() >= 0
                && cue.test(sentence.word(preposition).head());
    }

    /** Whether the noun is what a cue reports ("reported two strikes on …"). */
    boolean isReported(int noun) {
        Word word = sentence.word(noun);
        return word.relation().equals("dobj") && word.head() >= 0 && cue.test(word.head());
    }

    /** "reported the most infections". */
    boolean isRecorded(int noun) {
        return isReported(noun)
                && Lexicon.INSTANCE.behaves(
                        Lemmas.of(sentence, sentence.word(noun).head()), "recording", "verb");
    }

    /** "reported a fall in profits": what moved, by a noun. */
    boolean isMove(int noun, EventType type) {
        return type == EventType.ECONOMY
                && isReported(noun)
                && !Clause.of(sentence, noun).prepositional("in").isEmpty();
    }
}
