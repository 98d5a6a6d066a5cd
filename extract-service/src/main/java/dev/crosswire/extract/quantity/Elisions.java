package dev.crosswire.extract.quantity;

import dev.crosswire.extract.lexicon.Forms;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** Tells what a number counts whose noun is left out: by what its sentence counted before, or by its verb. */
final class Elisions {
    /** A number with decimals. */
    private static final Pattern DECIMAL = Pattern.compile("\\d+\\.\\d+");

    /** A number with two decimals. */
    private static final Pattern CENTS = Pattern.compile("\\d+\\.\\d\\d");

    private static final BigDecimal ALL = new BigDecimal(100);
    /** Where what has no plural is counted, it is by so many. */
    private static final BigDecimal MANY = new BigDecimal(1000);

    private static final int FAR = 10;

    private final Forms forms;
    private final ExchangeRates rates;
    private final Tolls tolls;
    private final BroughtTo brought;

    Elisions(Forms forms) {
        this.forms = forms;
        this.rates = new ExchangeRates(forms);
        this.tolls = new Tolls(forms);
        this.brought = new BroughtTo(forms);
    }

    /** "is down 24 percent, and silver is down 24": the percent sign left out. */
    Numeral percent(Numeral number, List<FoundQuantity> found) {
        int last = found.size() - 1;
        while (last > 0 && found.get(last).quantity().unit().equals("point")) {
            last--;
        }
        boolean before = last >= 0 && found.get(last).quantity().unit().startsWith("share");
        if (isLevel(number, found)
                || forms.relation(number.from() - 1).equals("prt")
                || rates.against(number).isPresent()) {
            return number;
        }
        boolean moved = Gaps.is(forms, number)
                || forms.is(
                        number.from() - 1,
                        "down",
                        "up",
                        "by",
                        "lost",
                        "gained",
                        "and",
                        "to",
                        "on",
                        "against",
                        "remaining",
                        "other",
                        "from",
                        "'s",
                        "at",
                        "than");
        boolean part = number.upper().compareTo(ALL) <= 0;
        return before && moved && part && !number.share() ? number.asShare(Numeral.PERCENT, number.to()) : number;
    }

    /** "fell 2 percent to 31": by how much, and to what. */
    private boolean isLevel(Numeral number, List<FoundQuantity> found) {
        FoundQuantity last = found.isEmpty() ? null : found.get(found.size() - 1);
        return last != null
                && last.quantity().unit().equals("share")
                && last.to() == number.from() - 1
                && forms.is(last.to(), "to")
                && (Ranges.isChange(forms.lemma(last.from() - 1)) || forms.is(last.from() - 1, "by"));
    }

    /**
     * What the number counts.
     *
     * @param previous what the sentence counted or measured last
     * @param things what it counted last that is no measure
     */
    Counted of(Numeral number, Counted previous, Counted things, List<FoundQuantity> found) {
        String whose = antecedent(number);
        if (number.share()) {
            return new Counted("share", null, -1, number.to(), false);
        } else if (whose != null) {
            return new Counted(whose, null, -1, number.to(), false);
        } else if (previous.known() && previous.measure() != null && follows(number, found)) {
            return new Counted(previous.unit(), previous.measure(), -1, number.to(), false);
        } else if (previous.known() && Gaps.is(forms, number)
                || previous.known() && previous.measure() != null && term(number, previous)) {
            return new Counted(previous.unit(), previous.measure(), -1, number.to(), false);
        } else if (previous.known()
                && previous.measure() != null
                && Units.isMoney(previous.unit())
                && (forms.is(number.from() - 1, "to", "from", "against", "versus")
                        || scaled(number)
                        || isPaid(number)
                        || isSum(number))) {
            return new Counted(previous.unit(), previous.measure(), -1, number.to(), false);
        } else if (Ages.isTold(forms, number)) {
            return new Counted("year", null, -1, number.to(), false);
        } else if (tolls.numbering(number).known()) {
            return tolls.numbering(number);
        } else if (brought.of(number).known()) {
            return brought.of(number);
        } else if (tolls.is(number)) {
            return new Counted("person", null, -1, number.to(), false);
        } else if (forms.is(number.from() - 1, "against") && things.known() && things.head() >= 0) {
            return new Counted(things.unit(), null, -1, number.to(), false);
        } else if ((Brackets.tally(forms, number)
                        || Brackets.counts(forms, number)
                        || forms.is(number.from() - 1, ":", "against"))
                && tallied(number).known()) {
            return tallied(number);
        } else if (equated(number).known()) {
            return equated(number);
        } else if (changed(number).known()) {
            return changed(number);
        } else if (rates.of(number, previous).isPresent()) {
            return rates.of(number, previous).get();
        } else if (previous.known() && previous.head() >= 0 && (compared(number) || alternative(number, previous))) {
            return new Counted(previous.unit(), previous.measure(), -1, number.to(), false);
        } else if (points(number)) {
            return new Counted("point", null, -1, number.to(), false);
        }
        boolean measured = previous.measure() != null && !previous.measure().duration();
        if (things.known() && !measured && !things.unit().equals("time") && stands(number)) {
            return new Counted(things.unit(), null, -1, number.to(), part(number, found));
        }
        return subject(number) ? new Counted("person", null, -1, number.to(), false) : tolls.tally(number);
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
                && forms.is(number.from() - 1, "got", "gets", "received", "receives", "served", "serves")
                && !forms.noun(number.to());
    }

    /** "Cases were found in Kano (3) and Lagos (2)", "Arrivals soared: 409 in June": the sentence's subject, where that is a plural. */
    private Counted tallied(Numeral number) {
        int noun = number.from() - 2;
        if (forms.is(noun + 1, "(", "-lrb-") && forms.tag(noun).equals("NNS")) {
            String unit = new CountedNoun(forms).unit(noun, noun, Counted.nothing(noun));
            return new Counted(unit, null, -1, number.to(), false);
        }
        for (int i = 0; i < number.from(); i++) {
            if (forms.relation(i).startsWith("nsubj") && forms.tag(i).equals("NNS")) {
                String unit = Nouns.PERSON.has(forms.lower(i)) ? "person" : forms.lemma(i);
                return new Counted(unit, null, -1, number.to(), false);
            }
        }
        return Counted.nothing(number.to());
    }

    /** "Total votes cast were 11,204": the plural that a bare number is said to be. */
    private Counted equated(Numeral number) {
        int be = forms.has(number.from()) ? forms.sentence().word(number.from()).head() : -1;
        boolean said = be >= 0 && be < number.from() && forms.is(be, "were", "are") && !forms.noun(number.to());
        int subject = said ? forms.sentence().child(be, "nsubj") : -1;
        if (subject < 0 || !forms.tag(subject).equals("NNS") || forms.sentence().child(subject, "prep") >= 0) {
            return Counted.nothing(number.to());
        }
        int first = forms.sentence().subtree(subject).nextSetBit(0);
        Counted noun = new CountedNoun(forms).from(first + (forms.tag(first).equals("DT") ? 1 : 0), Counted.nothing(0));
        return noun.head() == subject
                ? new Counted(noun.unit(), null, -1, number.to(), false)
                : Counted.nothing(number.to());
    }

    /** "prisoners, of whom there are 40": the plural before "of whom", in the singular; null where there is none. */
    private String antecedent(Numeral number) {
        int whom = number.from() - 1;
        while (whom > 0 && number.from() - whom < FAR && !forms.is(whom, "whom", "which", ",", ";")) {
            whom--;
        }
        boolean relative = forms.is(whom, "whom", "which") && forms.is(whom - 1, "of");
        for (int i = whom - 2; relative && i >= 0 && i > whom - FAR; i--) {
            if (forms.tag(i).equals("NNS") && Units.at(forms, i).isEmpty()) {
                return Nouns.PERSON.has(forms.lower(i)) ? "person" : forms.lemma(i);
            }
        }
        return null;
    }

    /** "Three were arrested": a bare cardinal as the subject is of persons. */
    private boolean subject(Numeral number) {
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

    /** "reached 43 degrees, beating a mark of 42.4", "3.9 people, down from 4.4": of what is told just before. */
    private boolean compared(Numeral number) {
        return forms.is(number.from() - 1, "from") && forms.is(number.from() - 2, "up", "down")
                || forms.is(number.from() - 1, "of")
                        && forms.is(number.from() - 2, "mark", "record", "high", "low", "peak");
    }

    /** "three weeks, perhaps four". */
    private boolean alternative(Numeral number, Counted previous) {
        return forms.is(number.from() - 1, "perhaps", "maybe", "possibly")
                && forms.is(number.from() - 2, ",")
                && previous.to() == number.from() - 2;
    }

    /** "Arrests rose to 40, against 31", "Employment fell by 9,000": whose number changed, unless it has a value; an index in points. */
    private Counted changed(Numeral number) {
        int preposition = forms.has(number.to() - 1)
                ? forms.sentence().word(number.to() - 1).head()
                : -1;
        int verb = preposition < 0 || !forms.is(preposition, "to", "from", "against", "by", "at")
                ? -1
                : forms.sentence().word(preposition).head();
        if (verb >= 0 && forms.is(verb, "from") && forms.is(preposition, "to")) {
            verb = forms.sentence().word(verb).head();
        }
        boolean moves = verb >= 0 && (Ranges.isChange(forms.lemma(verb)) || Nouns.CLOSING.has(forms.lemma(verb)));
        boolean changes = moves && !forms.noun(number.to());
        int subject = changes ? brought.counted(forms.sentence().child(verb, "nsubj", "nsubjpass")) : -1;
        if (subject < 0 || Nouns.VALUED.has(forms.lemma(subject))) {
            return Counted.nothing(number.to());
        }
        boolean many = number.lower().compareTo(MANY) >= 0;
        boolean index = many && (forms.hasTag(subject, "NNP", "CD") || Nouns.GAUGE.has(forms.lemma(subject)));
        boolean counted = Ranges.isChange(forms.lemma(verb))
                && (forms.tag(subject).equals("NNS")
                        || many && forms.tag(subject).equals("NN"));
        return index || counted
                ? new Counted(index ? "point" : forms.lemma(subject), null, -1, number.to(), false)
                : Counted.nothing(number.to());
    }

    /** "won with 451.4": a bare number with decimals counts no whole things. */
    private boolean points(Numeral number) {
        return number.exact()
                && number.scale().compareTo(BigDecimal.ONE) == 0
                && DECIMAL.matcher(forms.form(number.from())).matches()
                && number.to() == number.from() + 1;
    }

    /** Whether the number stands as a noun phrase of its own. */
    private boolean stands(Numeral number) {
        return forms.tag(number.from()).equals("CD")
                || forms.noun(number.from())
                || !number.exact()
                || forms.is(number.from(), "one", "a", "an");
    }

    /** A smaller number after "with" or a comma, not the object of a verb of its own. */
    private boolean part(Numeral number, List<FoundQuantity> found) {
        if (found.isEmpty() || found.get(found.size() - 1).quantity().value() == null) {
            return false;
        }
        boolean less =
                number.upper().compareTo(found.get(found.size() - 1).quantity().value()) < 0;
        boolean beside = forms.is(number.from() - 2, "compared");
        return less && !beside && forms.is(number.from() - 1, "with", ",", "including", "(", "–", "-", "--");
    }
}
