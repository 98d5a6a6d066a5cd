package dev.crosswire.extract.quantity;

import dev.crosswire.extract.lexicon.Forms;
import java.util.List;
import java.util.regex.Pattern;

/** Bare numbers of what was measured just before: "cut from 12 years to eight", "three weeks, perhaps four". */
final class ElidedMeasures {
    /** A number with two decimals. */
    private static final Pattern CENTS = Pattern.compile("\\d+\\.\\d\\d");

    private final Forms forms;

    ElidedMeasures(Forms forms) {
        this.forms = forms;
    }

    /** Whether the words make a number one of what was told before. */
    boolean is(Numeral number, Counted previous, List<FoundQuantity> found) {
        if (!previous.known()) {
            return false;
        }
        return Gaps.is(forms, number)
                || previous.measure() != null
                        && (follows(number, found)
                                || term(number, previous)
                                || Units.isMoney(previous.unit()) && isMoney(number));
    }

    private boolean isMoney(Numeral number) {
        return forms.is(number.from() - 1, "to", "from", "against", "versus")
                || scaled(number)
                || isPaid(number)
                || isSum(number);
    }

    /** Whether a number is set beside what stands before it, a noun with its number. */
    boolean isBeside(Numeral number, Counted previous) {
        return previous.known() && previous.head() >= 0 && (compared(number) || alternative(number, previous));
    }

    /** "rose to 8 million euros, beating the 7 million expected": beside a sum, millions of nothing else are of its money. */
    private boolean scaled(Numeral number) {
        return forms.is(number.to() - 1, "million", "billion", "trillion") && !forms.noun(number.to());
    }

    /** "the losers get 100,000": an amount that somebody pays or gets, where a sum is told before. */
    private boolean isPaid(Numeral number) {
        return Nouns.PAYING.has(forms.lemma(number.from() - 1))
                && forms.verb(number.from() - 1)
                && !forms.noun(number.to());
    }

    /** "cut from 12 years to eight": what a measure just before became. */
    private boolean follows(Numeral number, List<FoundQuantity> found) {
        return forms.is(number.from() - 1, "to")
                && !found.isEmpty()
                && found.get(found.size() - 1).to() == number.from() - 1
                && !forms.noun(number.to());
    }

    /** "asked for 15 pounds, and was offered 12.50": two decimals are of money. */
    private boolean isSum(Numeral number) {
        return number.to() == number.from() + 1
                && CENTS.matcher(forms.form(number.from())).matches()
                && !forms.noun(number.to());
    }

    /** "sentenced one to 30 months, and the other got 12": of a term that is measured in time. */
    private boolean term(Numeral number, Counted previous) {
        return previous.measure().duration()
                && Nouns.TAKING_TERM.has(forms.lower(number.from() - 1))
                && !forms.noun(number.to());
    }

    /** "reached 43 degrees, beating a mark of 42.4", "3.9 people, down from 4.4": of what is told just before. */
    private boolean compared(Numeral number) {
        return forms.is(number.from() - 1, "from") && forms.is(number.from() - 2, "up", "down")
                || forms.is(number.from() - 1, "of") && Nouns.EXTREME.has(forms.lower(number.from() - 2));
    }

    /** "three weeks, perhaps four". */
    private boolean alternative(Numeral number, Counted previous) {
        return forms.is(number.from() - 1, "perhaps", "maybe", "possibly")
                && forms.is(number.from() - 2, ",")
                && previous.to() == number.from() - 2;
    }
}
