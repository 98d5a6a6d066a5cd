package dev.crosswire.extract.quantity;

import dev.crosswire.extract.lexicon.Forms;
import java.math.BigDecimal;

/** Numbers that belong to another figure: what a rate is told by, and on how much a figure rests. */
final class RoundFigures {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private RoundFigures() {}

    /** "two deaths for every 1,000 births", "per 100,000 people": the round number that a rate is told by. */
    static boolean isRate(Forms forms, Numeral number) {
        boolean by = forms.is(number.from() - 1, "per")
                || forms.is(number.from() - 1, "every") && forms.is(number.from() - 2, "for", "in", "out", "of");
        return by
                && number.exact()
                && number.lower().stripTrailingZeros().precision() == 1
                && number.lower().compareTo(HUNDRED) >= 0;
    }

    /** "based on 60 percent of the count": on how much a figure rests. */
    static boolean isBasis(Forms forms, Numeral number) {
        for (int on = number.from() - 3; on < number.from(); on++) {
            if (forms.is(on, "on") && forms.is(on - 1, "based")) {
                return true;
            }
        }
        return false;
    }
}
