package dev.crosswire.extract.quantity;

import dev.crosswire.extract.lexicon.Forms;
import java.math.BigDecimal;

/** Numbers that tell how old somebody is: "45-year-old", "aged 12", "children under five", "Berg, 45,", "a man of 58". */
final class Ages {
    private static final int OLDEST = 115;
    private static final BigDecimal LONGEST = new BigDecimal(120);
    private static final BigDecimal THOUSAND = new BigDecimal(1000);

    private Ages() {}

    static boolean is(Forms forms, Numeral number) {
        return isOld(forms, number)
                || forms.is(listed(forms, number.from()) - 1, "aged", "age", "ages")
                || isBounded(forms, number)
                || isOfThese(forms, number)
                || isSaidOf(forms, number)
                || isAtDeath(forms, number)
                || isApposed(forms, number)
                || isOfSomebody(forms, number);
    }

    /** "45-year-old", "six months of age". */
    private static boolean isOld(Forms forms, Numeral number) {
        int noun = forms.is(number.to(), "-") ? number.to() + 1 : number.to();
        int old = forms.is(noun + 1, "-") ? noun + 2 : noun + 1;
        return forms.is(noun, "year", "years", "month", "months", "day", "week")
                && (forms.lower(old).startsWith("old") || forms.is(old, "of") && forms.is(old + 1, "age"));
    }

    /** "children under five". */
    private static boolean isBounded(Forms forms, Numeral number) {
        return forms.is(number.from() - 1, "under", "over")
                && Nouns.AGED.has(forms.lower(number.from() - 2))
                && stands(forms, number);
    }

    /** "aged over 75", "half of the pupils are under 12": on which side of an age those are of whom a number tells. */
    private static boolean isOfThese(Forms forms, Numeral number) {
        int side = number.from() - 1;
        boolean bounded = forms.is(side, "under", "over", "below", "above") && stands(forms, number);
        if (!bounded || !forms.verb(side - 1) || !forms.lemma(side - 1).equals("be")) {
            return bounded && forms.is(side - 1, "aged");
        }
        int subject = forms.sentence().child(side - 1, "nsubj");
        return subject >= 0
                && (forms.tag(subject).equals("CD")
                        || Nouns.PORTION.has(forms.lower(subject))
                        || Nouns.AGED.has(forms.lower(subject)));
    }

    /** "who was 66": how old somebody of whom something else is told is or was. */
    private static boolean isSaidOf(Forms forms, Numeral number) {
        int be = number.from() - 1;
        int subject = forms.is(be, "is", "was", "'s") ? forms.sentence().child(be, "nsubj") : -1;
        return subject >= 0
                && stands(forms, number)
                && Character.isDigit(forms.form(number.from()).charAt(0))
                && (person(forms, subject)
                        || Nouns.HUMAN.has(forms.lower(subject))
                        || Nouns.PARENT.has(forms.lower(subject)));
    }

    /** "died at 93". */
    private static boolean isAtDeath(Forms forms, Numeral number) {
        return forms.is(number.from() - 1, "at")
                && forms.is(number.from() - 2, "die", "dies", "died", "dead")
                && !forms.is(number.from() - 3, "of")
                && stands(forms, number);
    }

    private static boolean stands(Forms forms, Numeral number) {
        return NumeralContexts.small(number, OLDEST) && !forms.noun(number.to());
    }

    /** "aged 19, 22 and 25": the first number of a list. */
    private static int listed(Forms forms, int from) {
        int first = from;
        while (forms.is(first - 1, ",", "and") && forms.tag(first - 2).equals("CD")) {
            first -= 2;
        }
        return first;
    }

    /** Set off by commas or brackets after a person's name, or in digits after a noun for one ("the baker, 63, was unhurt"). */
    private static boolean isApposed(Forms forms, Numeral number) {
        int before = number.from() - 1;
        boolean named = forms.entity(before - 1).equals("PERSON")
                || forms.tag(before - 1).equals("NNP");
        boolean closed = number.to() >= forms.size()
                || forms.is(number.to(), ",", ".", ";", ")", "-rrb-", "and", "from", "of", "who", "was", "-", "--");
        return closed
                && (named && forms.is(before, ",", "(", "-lrb-") || isDescribed(forms, number))
                && NumeralContexts.small(number, OLDEST)
                && number.exact()
                && !Brackets.tally(forms, number);
    }

    private static boolean isDescribed(Forms forms, Numeral number) {
        int noun = number.from() - 2;
        return forms.is(noun + 1, ",")
                && forms.tag(noun).equals("NN")
                && Character.isDigit(forms.form(number.from()).charAt(0))
                && forms.is(number.to(), ",", ";", "who", "from")
                && !Nouns.HEADCOUNT.has(forms.lower(noun))
                && !Nouns.FIGURE.has(forms.lower(noun));
    }

    /** "a boy of nine", "a man of 58", "a girl of about eight months". */
    private static boolean isOfSomebody(Forms forms, Numeral number) {
        if (!forms.is(number.from() - 1, "of") && !forms.is(number.from() - 2, "of")) {
            return false;
        }
        int of = Bound.precedes(forms, number.from()) ? number.from() - 2 : number.from() - 1;
        int unit = number.to();
        boolean stretch = forms.is(unit, "years", "months", "weeks", "days") && !forms.is(unit + 1, "'");
        boolean grows = Nouns.GROWING.has(forms.lower(of - 1));
        return forms.is(of, "of")
                && Nouns.HUMAN.has(forms.lower(of - 1))
                && NumeralContexts.small(number, OLDEST)
                && (stretch ? grows : !forms.noun(unit) && !forms.tag(unit).startsWith("JJ"));
    }

    /** Whether an age is what the words tell: "turns 29", "the median age rose to 42". */
    static boolean isTold(Forms forms, Numeral number) {
        return isTurned(forms, number) || isOfAge(forms, number);
    }

    /** "turns 29", "she will be 29 in April": how old somebody becomes, in years. */
    private static boolean isTurned(Forms forms, Numeral number) {
        int verb = number.from() - 1;
        if (forms.is(verb, "of") && forms.is(verb - 1, "age")) {
            return number.exact();
        }
        boolean turns = forms.is(verb, "turn", "turns", "turned", "turning");
        boolean is = forms.is(verb, "be") && person(forms, verb - 1);
        return (turns || is)
                && number.exact()
                && number.lower().compareTo(THOUSAND) < 0
                && (turns || number.lower().compareTo(LONGEST) < 0);
    }

    /** "the median age rose to 42", "raise the pension age from 60 to 63". */
    private static boolean isOfAge(Forms forms, Numeral number) {
        int up = forms.has(number.from()) ? forms.sentence().word(number.from()).head() : -1;
        for (int steps = 0; steps < 3 && up >= 0 && !forms.verb(up); steps++) {
            up = forms.sentence().word(up).head();
        }
        boolean moved = up >= 0 && forms.verb(up) && number.lower().compareTo(LONGEST) < 0 && !forms.noun(number.to());
        int subject = moved ? forms.sentence().child(up, "nsubj", "nsubjpass") : -1;
        int object = moved ? forms.sentence().child(up, "dobj") : -1;
        return subject >= 0 && forms.is(subject, "age") || object >= 0 && forms.is(object, "age");
    }

    private static boolean person(Forms forms, int index) {
        int subject = forms.is(index, "will", "would", "now", "only", "just") ? index - 1 : index;
        return forms.entity(subject).equals("PERSON") || Nouns.PRONOUN.has(forms.lower(subject));
    }
}
