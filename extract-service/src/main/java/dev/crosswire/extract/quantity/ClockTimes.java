package dev.crosswire.extract.quantity;

import dev.crosswire.extract.lexicon.Forms;

/** Numbers that tell the time of day. */
final class ClockTimes {
    private ClockTimes() {}

    /** "9 p.m.", "5 o'clock", "0600 GMT", "ten past six", "at four." */
    static boolean is(Forms forms, Numeral number) {
        return isHour(forms, number) && stands(forms, number) && !isReached(forms, number)
                || forms.is(number.to(), "past") && NumeralContexts.small(number, 29)
                || Nouns.CLOCK.has(forms.lower(number.to()));
    }

    /** "at four", "shortly after six": an hour by its word, behind a preposition of time. */
    private static boolean isHour(Forms forms, Numeral number) {
        boolean near = forms.is(number.from() - 1, "after", "before")
                && forms.is(number.from() - 2, "shortly", "just", "soon");
        return (near || forms.is(number.from() - 1, "at", "until", "by", "past", "to", "since"))
                && NumeralContexts.small(number, 12)
                && number.lower().signum() > 0
                && forms.lower(number.from()).chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private static boolean stands(Forms forms, Numeral number) {
        return number.to() >= forms.size()
                || forms.is(number.to(), ".", ",", "\"", "past", "to", "in", "this", "that", "on")
                        && !forms.is(number.to() + 1, "one");
    }

    /** "two to four", "from $2 to four", "the toll stood at six": what a number came to, and no hour. */
    private static boolean isReached(Forms forms, Numeral number) {
        boolean change = forms.is(number.from() - 1, "to")
                && (forms.tag(number.from() - 2).equals("CD")
                        || forms.is(number.from() - 4, "from")
                                && Units.at(forms, number.from() - 2).isPresent())
                && !NumeralContexts.isDated(forms, number.from());
        return change || Nouns.REACHING.has(forms.lower(number.from() - 2));
    }
}
