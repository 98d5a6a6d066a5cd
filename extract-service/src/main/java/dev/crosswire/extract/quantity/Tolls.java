package dev.crosswire.extract.quantity;

import dev.crosswire.extract.lexicon.Forms;

/** Bare numbers of how many there are: "the death toll rose to 85", "the teachers, who number 900". */
final class Tolls {
    private final Forms forms;

    Tolls(Forms forms) {
        this.forms = forms;
    }

    /** "the teachers, who number 900": those who are so many. */
    Counted numbering(Numeral number) {
        int verb = forms.has(number.to() - 1)
                ? forms.sentence().word(number.to() - 1).head()
                : -1;
        boolean numbers = verb >= 0 && forms.verb(verb) && forms.lemma(verb).equals("number");
        int subject = numbers ? forms.sentence().child(verb, "nsubj") : -1;
        int noun = forms.is(subject, "who", "which", "that")
                        && forms.relation(verb).equals("relcl")
                ? forms.sentence().word(verb).head()
                : subject;
        return noun >= 0 && forms.tag(noun).equals("NNS")
                ? new Counted(
                        new CountedNoun(forms).unit(noun, noun, Counted.nothing(noun)), null, -1, number.to(), false)
                : Counted.nothing(number.to());
    }

    /** "the death toll rose to 85", "put the crowd at 5,000": a noun for so many persons just before the number's verb. */
    boolean is(Numeral number) {
        for (int i = number.from() - 1; i >= Math.max(0, number.from() - 12); i--) {
            boolean apart = forms.is(i, ",") && i == number.from() - 2 && forms.is(i + 1, "at");
            if (forms.is(i, ",", ";", "and") && !apart) {
                return false;
            } else if (forms.verb(i) && forms.lemma(i).equals("number") && number.from() - i <= 3) {
                return true;
            } else if (Nouns.HEADCOUNT.has(forms.lower(i)) && number.from() - i <= 8
                    || forms.is(i, "dead") && forms.is(i - 1, "of") && forms.is(i - 2, "number")
                    || forms.is(i, "number") && Nouns.CASUALTY.has(forms.lower(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** "the death toll rose to 85", "the number of cases passed 500". */
    Counted tally(Numeral number) {
        if (forms.is(number.to(), "the") && forms.is(number.to() + 1, "number") && forms.is(number.to() + 2, "of")) {
            Counted noun = new CountedNoun(forms).from(number.to() + 3, Counted.nothing(number.to()));
            return new Counted(noun.known() ? noun.unit() : "person", null, -1, number.to(), false);
        }
        for (int i = number.from() - 1; i >= 0; i--) {
            if (Nouns.TOLL.has(forms.lower(i))) {
                return new Counted("person", null, -1, number.to(), false);
            } else if (forms.is(i, "number", "count", "total", "tally") && forms.is(i + 1, "of")) {
                Counted noun = new CountedNoun(forms).from(i + 2, Counted.nothing(i));
                return noun.known() && noun.to() <= number.from()
                        ? new Counted(noun.unit(), null, -1, number.to(), false)
                        : Counted.nothing(number.to());
            }
        }
        return Counted.nothing(number.to());
    }
}
