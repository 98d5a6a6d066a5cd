package dev.crosswire.extract.quantity;

import dev.crosswire.extract.lexicon.Forms;
import java.util.Set;

/** Numbers that are part of a name, or stand for one. */
final class Labels {
    private static final Set<String> NAMED = Set.of("PRODUCT", "ORG", "FAC", "LAW", "WORK_OF_ART", "EVENT");
    private static final Set<String> MAKERS = Set.of("PRODUCT", "ORG");
    private static final Set<String> NUMBERS =
            Set.of("", "CARDINAL", "QUANTITY", "MONEY", "PERCENT", "DATE", "TIME", "ORDINAL");

    private Labels() {}

    /** "Highway 81", "No. 5", "Boeing 737", "a Boeing 737-800 jet", "a mother-of-three", "1. Berg", "41 Mill Street": a number that names. */
    static boolean is(Forms forms, Numeral number) {
        return isRank(forms, number)
                || isPart(forms, number)
                || Addresses.is(forms, number)
                || isItem(forms, number)
                || isLabelled(forms, number)
                || inName(forms, number)
                || isAttached(forms, number) && !NumeralContexts.countedNoun(forms, number)
                || isDesignation(forms, number)
                || isModel(forms, number);
    }

    /** "number one". */
    private static boolean isRank(Forms forms, Numeral number) {
        return forms.is(number.from() - 1, "number") && forms.is(number.from(), "one");
    }

    /** "Article 2 (4)". */
    private static boolean isPart(Forms forms, Numeral number) {
        int before = number.from() - 1;
        return forms.is(before, "(", "-lrb-")
                && forms.is(number.to(), ")", "-rrb-")
                && forms.tag(before - 1).equals("CD")
                && Nouns.LABEL.has(forms.lower(before - 2));
    }

    /** "1. Berg": the number of an item. */
    private static boolean isItem(Forms forms, Numeral number) {
        return forms.form(number.from()).endsWith(".") && number.to() < forms.size();
    }

    /** "Highway 81", "mother-of-three". */
    private static boolean isLabelled(Forms forms, Numeral number) {
        int before = number.from() - 1;
        boolean parent = forms.is(before, "-") && forms.is(before - 1, "of");
        boolean label = Nouns.LABEL.has(forms.lower(before))
                && (forms.capital(before) || !NumeralContexts.countedNoun(forms, number));
        return before >= 0 && (parent || label);
    }

    /** Whether the number hangs on the name before it. */
    private static boolean isAttached(Forms forms, Numeral number) {
        int before = number.from() - 1;
        return forms.tag(before).equals("NNP")
                && forms.has(number.from())
                && forms.sentence().word(number.from()).head() == before;
    }

    /** "Apollo 11": digits behind the name of a thing. */
    private static boolean isDesignation(Forms forms, Numeral number) {
        int before = number.from() - 1;
        return forms.tag(before).equals("NNP")
                && NAMED.contains(forms.entity(before))
                && forms.digits(number.from(), 1, Integer.MAX_VALUE)
                && !NumeralContexts.countedNoun(forms, number);
    }

    /** "a Boeing 737-800 jet". */
    private static boolean isModel(Forms forms, Numeral number) {
        int before = number.from() - 1;
        return forms.tag(before).startsWith("NNP")
                && (forms.entity(number.from()).equals("PRODUCT")
                        || isAttached(forms, number) && MAKERS.contains(forms.entity(before)));
    }

    private static boolean inName(Forms forms, Numeral number) {
        String name = forms.sentence().word(number.from()).name();
        boolean begins = name.startsWith("B-");
        return !NUMBERS.contains(forms.entity(number.from()))
                && (begins ? !forms.noun(number.to()) : !name.startsWith("U-"));
    }
}
