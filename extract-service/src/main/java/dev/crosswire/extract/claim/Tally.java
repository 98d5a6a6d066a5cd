package dev.crosswire.extract.claim;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.quantity.FoundQuantity;

/** A count in brackets behind the name of where it was counted: "in Kano (3) and Lagos (2)". Parses of such lists are poor. */
final class Tally {
    private Tally() {}

    /** Whether a number stands alone in brackets. */
    static boolean is(Sentence sentence, FoundQuantity found) {
        return found.head() < 0
                && found.from() > 1
                && found.to() < sentence.size()
                && sentence.word(found.from() - 1).tag().equals("-LRB-")
                && sentence.word(found.to()).tag().equals("-RRB-");
    }

    /** The words of the name and its bracket: the first, and the word after the last. */
    static int[] phrase(Sentence sentence, FoundQuantity found) {
        int from = found.from() - 2;
        while (from > 0 && sentence.word(from - 1).tag().startsWith("NNP")) {
            from--;
        }
        return new int[] {from, found.to() + 1};
    }
}
