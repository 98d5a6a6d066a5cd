package dev.crosswire.extract.quantity;

import dev.crosswire.extract.lexicon.Forms;
import dev.crosswire.extract.lexicon.Phrases.Match;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;

/** Tells what a number counts, by the words after it, then by those before it in its sentence. */
final class Counting {
    private static final int LONGEST = 9;
    private static final BigDecimal DOZEN = new BigDecimal(12);
    private static final BigDecimal THOUSAND = new BigDecimal(1000);

    private final Forms forms;
    private final CountedNoun nouns;
    private final Partitives partitives;

    Counting(Forms forms) {
        this.forms = forms;
        this.nouns = new CountedNoun(forms);
        this.partitives = new Partitives(forms, nouns);
    }

    /**
     * What the number counts.
     *
     * @param currency the unit of the sign before it, null where there is none
     * @param previous what the sentence counted before, nothing where it did not
     * @param things what it counted last that is no measure
     */
    Counted of(Numeral number, Units.Unit currency, Counted previous, Counted things) {
        if (currency != null) {
            return per(currency, -1, number.to());
        } else if (number.share()) {
            return share(number);
        } else if (!number.glued().isEmpty()) {
            return per(Units.measure(number.glued()).orElseThrow(), number.from(), number.to());
        }
        if (Multiples.is(forms, number.from())) {
            return new Counted("time", null, -1, number.to(), false);
        }
        return ratio(number)
                .or(() -> measured(number))
                .or(() -> strong(number, previous))
                .or(() -> predicated(number))
                .or(() -> partitives.of(number, previous.measure() == null ? previous : things))
                .or(() -> new Casualties(forms).of(number, previous))
                .or(() -> Magnitudes.of(forms, number))
                .or(() -> groups(number, previous))
                .orElseGet(() -> nouns.from(Brackets.afterShare(forms, number.to()), previous));
    }

    /** "outspent him by five to one". */
    private Optional<Counted> ratio(Numeral number) {
        boolean one = forms.is(number.to(), "to") && forms.is(number.to() + 1, "one") && !forms.noun(number.to() + 2);
        return one && number.exact()
                ? Optional.of(new Counted("to one", null, -1, number.to() + 2, false))
                : Optional.empty();
    }

    /** "Nine of them were nurses", "Of the hurt, 21 are women": what those counted are said to be. */
    private Optional<Counted> predicated(Numeral number) {
        int last = number.to() - 1;
        int be = forms.relation(last).equals("nsubj")
                ? forms.sentence().word(last).head()
                : -1;
        boolean stands = be > last && forms.lemma(be).equals("be") && !forms.noun(number.to());
        int kind = stands ? forms.sentence().child(be, "attr") : -1;
        if (kind < 0 || !forms.tag(kind).equals("NNS") || Units.at(forms, kind).isPresent()) {
            return Optional.empty();
        }
        boolean plain = IntStream.range(be + 1, kind).noneMatch(i -> forms.hasTag(i, "CD", "DT", "PRP$"));
        boolean part = forms.is(number.to(), "of");
        return plain
                ? Optional.of(new Counted(nouns.unit(kind, kind, Counted.nothing(kind)), null, -1, number.to(), part))
                : Optional.empty();
    }

    /** "a 40-strong gang", "a six-man team": the persons of whom a group consists; of what else is so strong, the things themselves. */
    private Optional<Counted> strong(Numeral number, Counted previous) {
        if (!forms.is(number.to(), "-") || !forms.is(number.to() + 1, "strong", "man", "woman", "person")) {
            return Optional.empty();
        }
        Counted noun = nouns.from(number.to() + 2, previous);
        boolean group = noun.known() && Nouns.GROUP.has(forms.lemma(noun.head()));
        return group ? Optional.of(new Counted("person", null, noun.head(), noun.to(), false)) : Optional.empty();
    }

    /** "users of 317 million", "populations of 2,000", "a crew of 22": the plural or group before "of", where no noun follows. */
    private Optional<Counted> groups(Numeral number, Counted previous) {
        int noun = number.from() - 2;
        boolean behind = forms.is(noun + 1, "of")
                && !forms.noun(number.to())
                && !forms.tag(number.to()).startsWith("JJ");
        if (behind && Nouns.PARENT.has(forms.lower(noun)) && number.lower().compareTo(DOZEN) <= 0) {
            String unit = forms.lower(noun).startsWith("grand") ? "grandchild" : "child";
            return Optional.of(new Counted(unit, null, -1, number.to(), false));
        } else if (behind && Nouns.GROUP.has(forms.lower(noun))) {
            return Optional.of(new Counted("person", null, noun, number.to(), false));
        } else if (!behind
                || !forms.tag(noun).equals("NNS")
                || NumberWord.of(forms.lower(noun), NumberWord.Kind.PLURAL) != null) {
            return Optional.empty();
        }
        int from = noun;
        while (forms.noun(from - 1)) {
            from--;
        }
        return Optional.of(new Counted(nouns.unit(from, noun, previous), null, noun, number.to(), false));
    }

    private Optional<Counted> measured(Numeral number) {
        int at = forms.is(number.to(), "-") && forms.glued(number.to()) || forms.is(number.to(), "-")
                ? number.to() + 1
                : number.to();
        boolean described = (forms.hasTag(at, "JJ", "VBG") || isWorkday(forms, at))
                && Units.at(forms, at).isEmpty();
        if (forms.is(at, "won") && isWon(number, at)) {
            return Units.measure("krw").map(unit -> per(unit, -1, at + 1));
        }
        return Units.at(forms, described ? at + 1 : at)
                .filter(match -> !ordinal(match))
                .filter(match -> !described
                        || match.value().duration() && forms.tag(match.from()).equals("NNS"))
                .map(match -> per(match.value(), match.to() - 1, match.to()));
    }

    /** "30 billion won", "at 68,000 won": the money; "the 2,000 won a seat" is the verb. */
    private boolean isWon(Numeral number, int won) {
        boolean closes =
                won + 1 >= forms.size() || forms.is(won + 1, ".", ",", ";", "(", "and", "from", "to", "in", "on");
        return number.scale().compareTo(BigDecimal.ONE) > 0
                || closes && number.lower().compareTo(THOUSAND) >= 0 && !forms.is(number.from() - 1, "the", "who");
    }

    /** "five working days", "ten business days". */
    static boolean isWorkday(Forms forms, int at) {
        return Nouns.WORKDAY.has(forms.lower(at)) && forms.is(at + 1, "days", "day");
    }

    /** "second" after a number is a unit only in the plural or joined. */
    private boolean ordinal(Match<Units.Unit> match) {
        return forms.is(match.from(), "second") && forms.noun(match.to());
    }

    /** "$5 a day", "60 miles per hour", "22 million dollars per season". */
    private Counted per(Units.Unit unit, int head, int to) {
        boolean each = forms.is(to, "per", "a", "an", "each", "every", "/")
                && forms.tag(to + 1).equals("NN");
        boolean time = Units.at(forms, to + 1)
                .filter(match -> match.value().duration())
                .isPresent();
        boolean since = Nouns.APART.has(forms.lower(to + 2)) && time;
        boolean rate = time || forms.is(to, "per") || forms.is(to + 1, "person", "share", "head") || isEach(to + 1);
        if (each && !since && rate) {
            return new Counted(unit.name() + " per " + forms.lower(to + 1), unit, head, to + 2, false);
        }
        return new Counted(unit.name(), unit, head, to, false);
    }

    /** "£2 a bottle": the noun that the parse takes for what each is told of. */
    private boolean isEach(int noun) {
        return forms.relation(noun).equals("npadvmod")
                && forms.sentence().word(noun).head() < noun
                && noun - forms.sentence().word(noun).head() <= 2;
    }

    /** "share of Ukraine's energy facilities". */
    private Counted share(Numeral number) {
        if (number.to() > number.from() + 3 && forms.noun(number.from() + 1) && forms.is(number.from() + 2, "in")) {
            return new Counted("share of " + forms.form(number.from() + 1), null, -1, number.to(), false);
        }
        int of = forms.is(number.to(), "of") ? number.to() + 1 : number.to();
        int from = forms.is(of, "the", "its", "their", "his", "her", "all") ? of + 1 : of;
        int to = phraseEnd(from);
        if (to == from || of == number.to() && !forms.noun(of)) {
            return new Counted("share", null, -1, number.to(), false);
        }
        return new Counted("share of " + forms.text(from, to), null, to - 1, to, false);
    }

    /** The end of the noun phrase that begins there, at its last noun; genitives are part of it. */
    private int phraseEnd(int from) {
        int end = from;
        for (int i = from; i < forms.size() && i < from + LONGEST; i++) {
            boolean part = forms.tag(i).startsWith("JJ")
                    || forms.is(i, "'s", "'", "-")
                    || forms.tag(i).equals("VBN");
            if (forms.isNamed(i, "DATE", "TIME")) {
                return end;
            } else if (forms.noun(i)) {
                end = i + 1;
            } else if (!part) {
                return end;
            }
        }
        return end;
    }
}
