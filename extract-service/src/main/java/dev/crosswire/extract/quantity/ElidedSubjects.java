package dev.crosswire.extract.quantity;

import dev.crosswire.extract.lexicon.Forms;
import java.math.BigDecimal;

/** Bare numbers of what their clause is about: "Arrests rose to 40", "Total votes cast were 11,204", "prisoners, of whom there are 40". */
final class ElidedSubjects {
    /** Where what has no plural is counted, it is by so many. */
    private static final BigDecimal MANY = new BigDecimal(1000);

    private static final int FAR = 10;

    private final Forms forms;
    private final CountedNoun nouns;
    private final BroughtTo brought;

    ElidedSubjects(Forms forms) {
        this.forms = forms;
        this.nouns = new CountedNoun(forms);
        this.brought = new BroughtTo(forms);
    }

    /** "Cases were found in Kano (3) and Lagos (2)", "Arrivals soared: 409 in June": the sentence's subject, where that is a plural. */
    Counted tallied(Numeral number) {
        boolean tallied = Brackets.tally(forms, number)
                || Brackets.counts(forms, number)
                || forms.is(number.from() - 1, ":", "against");
        if (!tallied) {
            return Counted.nothing(number.to());
        }
        int noun = number.from() - 2;
        if (forms.is(noun + 1, "(", "-lrb-") && forms.tag(noun).equals("NNS")) {
            return named(nouns.unit(noun, noun, Counted.nothing(noun)), number);
        }
        for (int i = 0; i < number.from(); i++) {
            if (forms.relation(i).startsWith("nsubj") && forms.tag(i).equals("NNS")) {
                return named(singular(i), number);
            }
        }
        return Counted.nothing(number.to());
    }

    private static Counted named(String unit, Numeral number) {
        return new Counted(unit, null, -1, number.to(), false);
    }

    private String singular(int plural) {
        return Nouns.PERSON.has(forms.lower(plural)) ? "person" : forms.lemma(plural);
    }

    /** "Total votes cast were 11,204": the plural that a bare number is said to be. */
    Counted equated(Numeral number) {
        int be = forms.has(number.from()) ? forms.sentence().word(number.from()).head() : -1;
        boolean said = be >= 0 && be < number.from() && forms.is(be, "were", "are") && !forms.noun(number.to());
        int subject = said ? forms.sentence().child(be, "nsubj") : -1;
        if (subject < 0 || !forms.tag(subject).equals("NNS") || forms.sentence().child(subject, "prep") >= 0) {
            return Counted.nothing(number.to());
        }
        int first = forms.sentence().start(subject);
        Counted noun = nouns.from(first + (forms.tag(first).equals("DT") ? 1 : 0), Counted.nothing(0));
        return noun.head() == subject ? named(noun.unit(), number) : Counted.nothing(number.to());
    }

    /** "prisoners, of whom there are 40": the plural before "of whom". */
    Counted antecedent(Numeral number) {
        int whom = number.from() - 1;
        while (whom > 0 && number.from() - whom < FAR && !forms.is(whom, "whom", "which", ",", ";")) {
            whom--;
        }
        boolean relative = forms.is(whom, "whom", "which") && forms.is(whom - 1, "of");
        for (int i = whom - 2; relative && i >= 0 && i > whom - FAR; i--) {
            if (forms.tag(i).equals("NNS") && Units.at(forms, i).isEmpty()) {
                return named(singular(i), number);
            }
        }
        return Counted.nothing(number.to());
    }

    /** "Three were arrested": a bare cardinal as the subject is of persons. */
    boolean isBare(Numeral number) {
        boolean first = number.from() == 0
                || forms.relation(number.to() - 1).startsWith("nsubj")
                || forms.is(number.from() - 1, "and", ",", "while", "\"", "at", "least", "another", "further", "than");
        int next = forms.is(number.to(), "more", "others") ? number.to() + 1 : number.to();
        boolean told = forms.verb(next) || next > number.to() && forms.tag(next).equals("MD");
        boolean several = NumberWord.of(forms.lower(number.from()), NumberWord.Kind.PLURAL) != null;
        return (first || several)
                && told
                && !forms.is(number.from(), "one")
                && (several || forms.tag(number.to() - 1).equals("CD"));
    }

    /** "Arrests rose to 40, against 31", "Employment fell by 9,000": whose number changed, unless it has a value; an index in points. */
    Counted changed(Numeral number) {
        int verb = change(number);
        int subject = verb < 0 || forms.noun(number.to())
                ? -1
                : brought.counted(forms.sentence().child(verb, "nsubj", "nsubjpass"));
        if (subject < 0 || Nouns.VALUED.has(forms.lemma(subject))) {
            return Counted.nothing(number.to());
        }
        boolean many = number.lower().compareTo(MANY) >= 0;
        boolean index = many && (forms.hasTag(subject, "NNP", "CD") || Nouns.GAUGE.has(forms.lemma(subject)));
        boolean counted = Ranges.isChange(forms.lemma(verb))
                && (forms.tag(subject).equals("NNS")
                        || many && forms.tag(subject).equals("NN"));
        return index || counted ? named(index ? "point" : forms.lemma(subject), number) : Counted.nothing(number.to());
    }

    /** The verb by which something changed to, from or by a number; -1 where none does. */
    private int change(Numeral number) {
        int preposition = forms.has(number.to() - 1)
                ? forms.sentence().word(number.to() - 1).head()
                : -1;
        int verb = preposition < 0 || !forms.is(preposition, "to", "from", "against", "by", "at")
                ? -1
                : forms.sentence().word(preposition).head();
        if (verb >= 0 && forms.is(verb, "from") && forms.is(preposition, "to")) {
            verb = forms.sentence().word(verb).head();
        }
        return verb >= 0 && (Ranges.isChange(forms.lemma(verb)) || Nouns.CLOSING.has(forms.lemma(verb))) ? verb : -1;
    }
}
