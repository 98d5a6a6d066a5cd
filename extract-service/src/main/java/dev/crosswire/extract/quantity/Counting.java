package dev.crosswire.extract.quantity;

import dev.crosswire.extract.lexicon.Forms;
import dev.crosswire.extract.lexicon.Phrases.Match;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells what a number counts, by the words after it, then by those before it in its sentence. */
final class Counting {
    private static final Set<String> THOSE = Set.of("them", "those", "these", "whom", "which", "us", "you");
    private static final int LONGEST = 9;
    private static final BigDecimal THOUSAND = new BigDecimal(1000);

    private final Forms forms;
    private final CountedNoun nouns;

    Counting(Forms forms) {
        this.forms = forms;
        this.nouns = new CountedNoun(forms);
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
                .or(() -> partitive(number, previous.measure() == null ? previous : things))
                .or(() -> new Casualties(forms).of(number, previous))
                .or(() -> magnitude(number))
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
        boolean plain =
                IntStream.range(be + 1, kind).noneMatch(i -> forms.tag(i).matches("CD|DT|PRP\\$"));
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
        if (behind && Nouns.GROUP.has(forms.lower(noun))) {
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
        boolean described = (forms.tag(at).matches("JJ|VBG") || isWorkday(forms, at))
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
        return forms.is(at, "working", "business", "trading", "school", "calendar") && forms.is(at + 1, "days", "day");
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
        boolean since = forms.is(to + 2, "ago", "earlier", "before", "previously", "prior", "later", "after") && time;
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
            if (Set.of("DATE", "TIME").contains(forms.entity(i))) {
                return end;
            } else if (forms.noun(i)) {
                end = i + 1;
            } else if (!part) {
                return end;
            }
        }
        return end;
    }

    /** "payments to policemen, two of whom had left": the plural right before the comma. */
    private Optional<Counted> described(Numeral number, int of) {
        int noun = number.from() - 2;
        boolean relative = forms.is(of + 1, "whom")
                && forms.is(number.from() - 1, ",")
                && forms.tag(noun).equals("NNS")
                && forms.entity(noun).isEmpty();
        return relative
                ? Optional.of(new Counted(nouns.unit(noun, noun, Counted.nothing(of)), null, -1, of + 2, true))
                : Optional.empty();
    }

    /** "35 of them", "three of the victims", "dozens of people", "a total of six". */
    private Optional<Counted> partitive(Numeral number, Counted previous) {
        int of = forms.is(number.to(), "out") ? number.to() + 1 : number.to();
        if (!forms.is(of, "of") || forms.is(of + 1, "age")) {
            return Optional.empty();
        }
        if (forms.is(of + 1, "a") && forms.is(of + 2, "total") && forms.is(of + 3, "of")) {
            of += 3;
        }
        Optional<Counted> described = described(number, of);
        if (described.isPresent()) {
            return described;
        }
        if (THOSE.contains(forms.lower(of + 1)) && !forms.noun(of + 2)) {
            boolean others = previous.known() && !befallen(of + 2);
            String many = forms.is(of + 1, "them")
                    ? them(number.from(), previous)
                    : forms.is(of + 1, "whom") ? described(number.from()) : "";
            String unit = !many.isEmpty() ? many : others ? previous.unit() : "person";
            return Optional.of(new Counted(unit, null, -1, of + 2, true));
        }
        if (forms.is(of + 1, "them", "whom") && forms.noun(of + 2)) {
            Counted kind = nouns.from(of + 2, previous);
            return Optional.of(new Counted(kind.unit(), null, kind.head(), kind.to(), true));
        }
        if (more(of + 1, previous)) {
            return Optional.of(new Counted(previous.unit(), null, -1, number.to(), false));
        }
        boolean definite = forms.is(of + 1, "the", "those", "these", "its", "their", "his", "her", "our", "my");
        int noun = owned(definite ? afterOrder(of + 2) : of + 1);
        if (definite && Nouns.CASUALTY.has(forms.lower(afterOthers(noun))) && !forms.noun(afterOthers(noun) + 1)) {
            return Optional.of(new Counted("person", null, -1, afterOthers(noun) + 1, true));
        }
        Optional<Counted> spell = Units.at(forms, noun)
                .filter(match -> match.value().duration()
                        && definite
                        && forms.tag(match.from()).equals("NNS"))
                .map(match -> new Counted(match.value().name(), match.value(), match.to() - 1, match.to(), true));
        if (spell.isPresent()) {
            return spell;
        }
        boolean whole = (definite || of > number.to() || number.exact())
                && forms.tag(noun).equals("CD");
        Counted inner = nouns.from(whole ? noun + 1 : noun, previous);
        boolean counted = inner.head() >= 0;
        return counted
                ? Optional.of(new Counted(inner.unit(), null, inner.head(), inner.to(), definite))
                : Optional.empty();
    }

    /** "guilty of three counts of fraud and two of attempted murder": more of what was counted, each of something else. */
    private boolean more(int from, Counted previous) {
        boolean alike = previous.known() && previous.head() >= 0 && forms.is(previous.head() + 1, "of");
        Counted inner = nouns.from(from, previous);
        return alike
                && inner.known()
                && (forms.tag(from).equals("VBG") || forms.tag(inner.head()).equals("NN"));
    }

    /** The word after "last" and "previous" before a number: "seven of their last eight matches". */
    private int afterOrder(int at) {
        boolean order = forms.is(at, "last", "past", "previous", "first", "next", "opening", "final", "remaining");
        return order && forms.tag(at + 1).equals("CD") ? at + 1 : at;
    }

    /** "Activists threw paint and two of them …": the plural that the clause before is about; empty where none is. */
    private String subject(int from) {
        for (int i = from - 1; i >= 0; i--) {
            if (forms.relation(i).startsWith("nsubj") && forms.tag(i).equals("NNS")) {
                return nouns.unit(i, i, Counted.nothing(i));
            }
        }
        return "";
    }

    /** "renewed its offer of observers, up to 40 of them": the subject of the clause before, else the plural before the comma. */
    private String them(int from, Counted previous) {
        String subject = subject(from);
        return subject.isEmpty() && previous.head() < 0 ? described(from) : subject;
    }

    /** "drivers, at least two of whom": the plural before the comma; empty where none is. */
    private String described(int from) {
        int comma = from - 1;
        while (comma > 0 && comma > from - 4 && !forms.is(comma, ",")) {
            comma--;
        }
        for (int i = comma - 1; forms.is(comma, ",") && i >= 0 && !forms.is(i, ","); i--) {
            if (forms.tag(i).equals("NNS")) {
                return nouns.unit(i, i, Counted.nothing(i));
            }
        }
        return "";
    }

    /** "four of them were arrested": of whom the text speaks, whatever it counted before. */
    private boolean befallen(int be) {
        int verb = forms.is(be + 1, "been", "also", "later", "still") ? be + 2 : be + 1;
        return forms.is(be, "were", "was", "are", "have", "had") && Nouns.CASUALTY.has(forms.lower(verb));
    }

    /** The word after "town's" and "town's 47", what is owned; the same word where nothing is. */
    private int owned(int from) {
        for (int i = from; forms.noun(i) || forms.tag(i).startsWith("JJ") || forms.is(i, "'s", "'"); i++) {
            if (forms.is(i, "'s", "'")) {
                return forms.tag(i + 1).equals("CD") ? i + 2 : i + 1;
            }
        }
        return from;
    }

    /** The word after "five", "other" and "five other". */
    private int afterOthers(int at) {
        int word = forms.tag(at).equals("CD") ? at + 1 : at;
        return forms.is(word, "other") ? word + 1 : word;
    }

    /** "magnitude-6.5", written as one. */
    static boolean isMagnitude(String form) {
        return form.startsWith("magnitude-") && Character.isDigit(form.charAt(form.length() - 1));
    }

    /** "a magnitude of 6.5", "measured 6.5 on the Richter scale". */
    private Optional<Counted> magnitude(Numeral number) {
        if (isMagnitude(forms.lower(number.from()))) {
            return Optional.of(new Counted("magnitude", null, number.from(), number.to(), false));
        }
        boolean scale = forms.is(number.to(), "on")
                && (forms.is(number.to() + 2, "richter") || forms.is(number.to() + 3, "richter"));
        if (scale) {
            return Optional.of(new Counted("magnitude", null, -1, number.to(), false));
        }
        boolean named = forms.is(number.from() - 1, "magnitude")
                || forms.is(number.from() - 1, "of") && forms.is(number.from() - 2, "magnitude");
        return named
                ? Optional.of(new Counted("magnitude", null, number.from() - 1, number.to(), false))
                : Optional.empty();
    }
}
