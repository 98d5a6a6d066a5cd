package dev.crosswire.extract.attribution;

import dev.crosswire.extract.language.Sentence;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * How far "according to" reaches: over its whole sentence, but where it is put right behind the opening of a clause over that clause alone ("the port, where, according to the
 * navy, two boats sank", "the road was shut, and the bridge, according to the mayor, had fallen").
 */
final class Scope {
    private static final int LONGEST_CLIMB = 4;

    private final Passage passage;
    private final Sentence sentence;

    Scope(Passage passage) {
        this.passage = passage;
        this.sentence = passage.sentence();
    }

    /** The words that a source phrase which begins at that word may answer for. */
    BitSet of(int cue) {
        BitSet words = new BitSet();
        words.set(0, sentence.size());
        int last = cue > 1 && passage.lower(cue - 1).equals(",") ? cue - 2 : -1;
        int clause = last < 0 ? -1 : Math.max(relative(last), joined(last, cue));
        if (clause >= 0) {
            BitSet within = sentence.subtree(clause);
            words.clear(0, within.nextSetBit(0));
            words.clear(within.length(), sentence.size());
        }
        return words;
    }

    /** The clause that a relative word opens; -1 where the word is none. */
    private int relative(int word) {
        int at = passage.word(word).tag().startsWith("W") ? word : -1;
        for (int steps = 0; at >= 0 && steps < LONGEST_CLIMB; steps++) {
            if (passage.word(at).relation().equals("relcl")) {
                return at;
            }
            at = passage.word(at).head();
        }
        return -1;
    }

    /** The clause behind "and" whose subject ends at that word; -1 where there is none. */
    private int joined(int word, int cue) {
        return IntStream.range(cue + 1, sentence.size())
                .filter(verb -> passage.word(verb).relation().equals("conj") && passage.isVerb(verb))
                .filter(verb -> {
                    int subject = passage.subject(verb);
                    BitSet phrase = subject < 0 || subject > word ? new BitSet() : sentence.subtree(subject);
                    int first = phrase.nextSetBit(0);
                    return phrase.length() == word + 1
                            && first > 0
                            && passage.word(first - 1).tag().equals("CC");
                })
                .findFirst()
                .orElse(-1);
    }
}
