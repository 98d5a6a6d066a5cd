package dev.crosswire.extract.claim;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.quantity.FoundQuantity;
import java.util.Set;

/** How much more or less something is than something else, in a phrase set off: "a choir of 30, six more than last year". */
final class Difference {
    private static final Set<String> ENDS = Set.of(",", ";", ":", ".", ")", "-RRB-", "–", "—", "--");
    private static final Set<String> OPENS = Set.of(",", ";", "(", "-LRB-", "–", "—", "--");

    private Difference() {}

    static boolean is(Sentence sentence, FoundQuantity number) {
        return comparative(sentence, number) >= 0;
    }

    /** The comparative behind a number that tells a difference; -1 where it tells none. */
    static int comparative(Sentence sentence, FoundQuantity number) {
        int at = Math.max(number.to(), number.head() + 1);
        boolean compared = number.from() > 0
                && at + 1 < sentence.size()
                && OPENS.contains(form(sentence, number.from() - 1))
                && sentence.word(at).hasTag("JJR", "RBR")
                && form(sentence, at + 1).equals("than");
        return compared ? at : -1;
    }

    /** The word after all that it is compared with. */
    static int end(Sentence sentence, FoundQuantity number) {
        int to = comparative(sentence, number) + 2;
        while (to < sentence.size()
                && !ENDS.contains(form(sentence, to))
                && !sentence.word(to).relation().equals("cc")) {
            to++;
        }
        return to;
    }

    private static String form(Sentence sentence, int word) {
        return sentence.word(word).token().form();
    }
}
