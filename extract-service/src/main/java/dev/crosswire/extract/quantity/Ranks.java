package dev.crosswire.extract.quantity;

import dev.crosswire.extract.lexicon.Forms;
import java.util.stream.IntStream;

/** Whether an ordinal tells of a rank. */
final class Ranks {
    /** How many words before "to" a verb of rising and falling may stand. */
    private static final int FAR = 8;

    private final Forms forms;
    private final int at;

    Ranks(Forms forms, int ordinal) {
        this.forms = forms;
        this.at = ordinal;
    }

    /** "the third-biggest bank". */
    boolean isAmongBest() {
        return forms.is(at + 1, "-") && forms.tag(at + 2).equals("JJS");
    }

    /** "finished fourth", "came in a distant third", "climbed to second". */
    boolean isPlace() {
        boolean closes =
                !forms.noun(at + 1) && !forms.hasTag(at + 1, "JJ", "JJR", "JJS", "CD") && !forms.is(at + 1, "-", "of");
        return closes && (isTaken() || isReached());
    }

    /** "in second place", "moved up to third place": the place itself is named. */
    boolean isNamed() {
        return forms.is(at + 1, "place", "spot") && Nouns.ENTERING.has(forms.lower(at - 1));
    }

    private boolean isTaken() {
        boolean described = forms.tag(at - 1).equals("JJ") && forms.is(at - 2, "a");
        int before = described ? at - 3 : at - 1;
        int verb = forms.is(before, "in") ? before - 1 : before;
        return forms.verb(verb) && Nouns.PLACING.has(forms.lemma(verb));
    }

    private boolean isReached() {
        return forms.is(at - 1, "to", "from", "into")
                && IntStream.range(Math.max(0, at - FAR), at - 1)
                        .anyMatch(i -> forms.verb(i)
                                && (Ranges.isChange(forms.lemma(i)) || Nouns.RANKING.has(forms.lemma(i))));
    }
}
