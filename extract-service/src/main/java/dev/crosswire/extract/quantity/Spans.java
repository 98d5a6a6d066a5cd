package dev.crosswire.extract.quantity;

import dev.crosswire.extract.lexicon.Forms;

/** Stretches of time that say when, and not how long. */
final class Spans {
    private Spans() {}

    /**
     * "the past two years", "six months ago", "a ten-year span"; but "spent the past two years", "the last five years were hard":
     * what is spent, and what a verb tells of, is so long.
     *
     * @param number a number before a measure
     */
    static boolean isWhen(Forms forms, Numeral number) {
        boolean past = !forms.verb(number.from() - 1)
                        && Nouns.NEARBY.has(forms.lower(number.from() - 1))
                        && !isTold(forms, number)
                || forms.is(number.from() - 1, "in") && forms.is(number.from() - 2, "time");
        int after = Units.at(forms, number.to()).map(match -> match.to()).orElse(number.to());
        boolean shaped = forms.is(number.to(), "-") && forms.is(number.to() + 2, "span", "period", "stretch");
        return past
                || shaped
                || forms.is(after, "ago", "prior", "hence")
                || forms.is(after, "'") && (!forms.noun(after + 1) || forms.is(after + 1, "time"));
    }

    /** "a few minutes later", "within a few weeks": of no number that anybody could hold against it. */
    static boolean isVague(Forms forms, int from, int after) {
        return Nouns.LATER.has(forms.lower(after))
                || forms.is(from - 1, "within", "in", "after", "just", "only") && !forms.verb(from - 1);
    }

    private static boolean isTold(Forms forms, Numeral number) {
        int unit = number.to();
        boolean spent = forms.relation(unit).equals("dobj")
                && forms.has(forms.sentence().word(unit).head())
                && Nouns.SPENDING.has(forms.lemma(forms.sentence().word(unit).head()));
        boolean subject = forms.relation(unit).equals("nsubj") && !forms.verb(unit);
        return spent || subject;
    }
}
