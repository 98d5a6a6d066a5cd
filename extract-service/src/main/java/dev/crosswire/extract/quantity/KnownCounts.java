package dev.crosswire.extract.quantity;

import dev.crosswire.extract.lexicon.Forms;

/** Numbers of those that were told of before, and that tell nothing new. */
final class KnownCounts {
    private KnownCounts() {}

    /** "the two sides", "these two foreign ministers", "the two Congos", "some of the 60": those already spoken of. */
    static boolean is(Forms forms, Numeral number) {
        return isWhole(forms, number)
                || NumeralContexts.small(number, 5)
                        && Nouns.DEFINITE.has(forms.lower(number.from() - 1))
                        && (isNamed(forms, number) || Nouns.KNOWN.has(forms.lemma(noun(forms, number))));
    }

    /** "some of the 60 were": the whole of which a part is told. */
    private static boolean isWhole(Forms forms, Numeral number) {
        return forms.is(number.from() - 1, "the")
                && forms.is(number.from() - 2, "of")
                && Nouns.SOME.has(forms.lower(number.from() - 3))
                && (forms.verb(number.to()) || forms.tag(number.to()).equals("MD"));
    }

    /** "the two Congos". */
    private static boolean isNamed(Forms forms, Numeral number) {
        return forms.is(number.from() - 1, "the")
                && forms.tag(number.to()).startsWith("NNP")
                && forms.lower(number.to()).endsWith("s")
                && forms.entity(number.to()).equals("GPE");
    }

    private static int noun(Forms forms, Numeral number) {
        return forms.noun(number.to() + 1) && !forms.hasTag(number.to(), "NNS", "CC", "IN", ",")
                ? number.to() + 1
                : number.to();
    }
}
