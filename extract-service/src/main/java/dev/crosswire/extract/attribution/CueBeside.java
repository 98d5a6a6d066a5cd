package dev.crosswire.extract.attribution;

import dev.crosswire.extract.language.Sentence;
import java.util.stream.IntStream;

/** The cue beside which a participle stands that goes on from it: "…, he went on, warning that", "…, police said, denying that". */
final class CueBeside {
    private static final int LONGEST_CLIMB = 8;
    /** So many words at most stand between a quotation and the subject of its cue. */
    private static final int SHORT = 4;

    private final Passage passage;
    private final Sentence sentence;
    private final SubjectBefore before;
    private final SubjectBehind behind;

    CueBeside(Passage passage, SubjectBefore before, SubjectBehind behind) {
        this.passage = passage;
        this.sentence = passage.sentence();
        this.before = before;
        this.behind = behind;
    }

    /** The cue; -1 where the participle stands beside none. */
    int of(int participle) {
        return Math.max(beside(participle), trailing(participle));
    }

    /** "…, he went on, warning that": the cue right before it, or behind a quotation, beside which a participle stands, whatever it was parsed to explain; else -1. */
    private int beside(int verb) {
        int opener = verb > 0 && passage.lower(verb - 1).equals("while") ? verb - 1 : verb;
        if (!passage.word(verb).tag().equals("VBG") || !passage.isSetOff(opener) || passage.isQuoted(verb)) {
            return -1;
        }
        int cue = opener - 2;
        return cue > 0 && isCue(cue) ? cue : beforeQuotation(verb);
    }

    private boolean isCue(int verb) {
        return passage.word(verb).hasTag("VBD", "VBZ") && passage.isReporting(verb) && before.nearest(verb) >= 0;
    }

    private int beforeQuotation(int verb) {
        for (int i = verb - 2; i >= Math.max(0, verb - LONGEST_CLIMB) && !passage.isQuoted(i); i--) {
            if (isCue(i)) {
                int first = Math.min(i, before.nearest(i));
                return IntStream.range(Math.max(0, first - SHORT), first).anyMatch(passage::isQuoted) ? i : -1;
            }
        }
        return -1;
    }

    /** "Ten were hurt, police said, denying that …": the cue right before a participle of speech; -1 where there is none. */
    private int trailing(int participle) {
        int head = passage.word(participle).head();
        return head < 0 ? -1 : sentence.firstChild(head, cue -> passage.isReporting(cue) && isBeside(cue, participle));
    }

    /** "Ten were hurt, police said, denying that …": a word of speech right behind a cue, by which its source does more. */
    boolean isBeside(int cue, int participle) {
        return participle > cue
                && passage.word(participle).tag().equals("VBG")
                && relation(participle).equals("advcl")
                && passage.word(participle).head() == passage.word(cue).head()
                && (before.nearest(cue) >= 0 || behind.of(cue) >= 0)
                && passage.isSetOff(participle)
                && sentence.end(cue) >= participle - 1
                && passage.isReporting(participle);
    }

    private String relation(int index) {
        return passage.word(index).relation();
    }
}
