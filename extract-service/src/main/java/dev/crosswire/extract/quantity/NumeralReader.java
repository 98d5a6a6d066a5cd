package dev.crosswire.extract.quantity;

import static dev.crosswire.extract.quantity.NumberWord.Kind.GROUP;
import static dev.crosswire.extract.quantity.NumberWord.Kind.PLURAL;
import static dev.crosswire.extract.quantity.NumberWord.Kind.ROUGH;
import static dev.crosswire.extract.quantity.NumberWord.Kind.SCALE;
import static dev.crosswire.extract.quantity.NumberWord.Kind.SUFFIX;
import static dev.crosswire.extract.quantity.NumberWord.Kind.VAGUE;

import dev.crosswire.contract.Comparator;
import dev.crosswire.extract.lexicon.Forms;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads the numeral that begins at a word: digits, words, both mixed, percentages, fractions, vague numerals. */
final class NumeralReader {
    /** The digits before groups of three. */
    private static final Pattern HEAD = Pattern.compile("[1-9]\\d{0,2}");

    /** Degrees with the letter of their scale: "41C". */
    private static final Pattern WARMTH = Pattern.compile("[-−]?[\\d.]*\\d[CF]");

    private static final String[] COUNTRIES = {"us", "au", "ca", "nz", "hk", "a", "c"};

    private static final int FAR = 8;
    private static final Set<String> DATED = Set.of("DATE", "TIME");

    private final Forms forms;
    private final Fractions fractions;
    private final Multiples multiples;

    NumeralReader(Forms forms) {
        this.forms = forms;
        this.fractions = new Fractions(forms);
        this.multiples = new Multiples(forms);
    }

    /** The numeral, its scale words and percent sign included; empty where none begins there. */
    Optional<Numeral> read(int from) {
        return fractions
                .read(from)
                .or(() -> digits(from))
                .or(() -> CardinalWords.read(forms, from))
                .or(() -> multiples.read(from))
                .or(() -> rough(from))
                .or(() -> vague(from))
                .or(() -> article(from))
                .map(this::grouped)
                .map(this::decimal)
                .map(this::scaled)
                .map(this::percent)
                .map(this::signed);
    }

    /** "minus 12C", "minus five degrees": below zero, where temperatures are told. */
    private Numeral signed(Numeral number) {
        boolean warmth = number.glued().startsWith("°")
                || Units.at(forms, number.to())
                        .filter(match -> match.value().dimension().equals("temperature"))
                        .isPresent();
        return warmth
                        && (forms.is(number.from() - 1, "minus")
                                || isSign(forms.form(number.from()).charAt(0)))
                ? number.negated()
                : number;
    }

    /** The token without the country's letters between a currency sign and the digits ("$ US6,500"), or "magnitude-". */
    private String stripped(int from) {
        String form = forms.lower(from);
        if (Magnitudes.isGlued(form)) {
            return form.substring(form.indexOf('-') + 1);
        }
        if (form.length() > 1 && isSign(form.charAt(0)) && isDigit(form.charAt(1))) {
            return form.substring(1);
        }
        if (Units.currencyIn(form, scaled(forms, from)).isPresent()) {
            return form.substring(Units.lettersIn(form));
        }
        if (forms.lower(from - 1).endsWith("$")) {
            for (String country : COUNTRIES) {
                if (form.startsWith(country)) {
                    return form.substring(country.length());
                }
            }
        }
        return form;
    }

    private static boolean isSign(char c) {
        return c == '-' || c == '−';
    }

    private static boolean hasDigit(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (isDigit(form.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a word such as "million" follows a word. */
    static boolean scaled(Forms forms, int from) {
        return NumberWord.of(forms.lower(from + 1), SCALE) != null;
    }

    private Optional<Numeral> digits(int from) {
        return hasDigit(forms.lower(from))
                ? Digits.read(stripped(from)).flatMap(digits -> digits(from, digits))
                : Optional.empty();
    }

    private Optional<Numeral> digits(int from, Digits digits) {
        return switch (digits.mark()) {
            case '/' -> Optional.empty();
            case '-' ->
                digits.value().compareTo(digits.second()) < 0
                        ? rest(Numeral.between(from, from + 1, digits.value(), digits.second()), digits.rest())
                        : Optional.empty();
            default -> rest(Numeral.exact(from, from + 1, digits.value()), digits.rest());
        };
    }

    /** What is glued to the digits: a percent sign, a plus, a scale ("5bn", "$6K"), a unit ("12km", "41C"); else no numeral. */
    private Optional<Numeral> rest(Numeral number, String rest) {
        if (rest.isEmpty()) {
            return Optional.of(number);
        } else if (rest.equals("+")) {
            return Optional.of(number.bounded(Comparator.AT_LEAST, number.to()));
        } else if (rest.equals("%") || rest.equals("pc") || rest.equals("pct")) {
            return Optional.of(number.asShare(Numeral.PERCENT, number.to()));
        }
        NumberWord scale = NumberWord.of(rest, SUFFIX, SCALE);
        if (scale != null && (rest.length() > 1 || rest.equals("k") || currency(number))) {
            return Optional.of(number.times(scale.lower(), number.to()));
        }
        if (WARMTH.matcher(forms.form(number.from())).matches()
                && !forms.tag(number.from() - 1).startsWith("NNP")) {
            return Optional.of(number.measuredIn("°" + rest));
        }
        String unit = rest.startsWith("-") ? rest.substring(1) : rest;
        return Units.measure(unit).map(known -> number.measuredIn(unit));
    }

    private boolean currency(Numeral number) {
        return Units.currencyBefore(forms, number.from()).isPresent()
                || Units.currencyIn(forms.lower(number.from()), false).isPresent();
    }

    /** "a score of bullets", "a couple of days", "a single plant", "a few miles", "a few dozen". */
    private Optional<Numeral> rough(int from) {
        if (forms.is(from, "a") && forms.is(from + 1, "single") && counted(from + 2)) {
            return Optional.of(Numeral.exact(from, from + 2, BigDecimal.ONE));
        } else if (forms.is(from, "a")
                && forms.is(from + 1, "few")
                && Units.at(forms, from + 2)
                        .filter(match -> !match.value().duration() || !Spans.isVague(forms, from, match.to()))
                        .isPresent()) {
            NumberWord few = NumberWord.of("several", VAGUE);
            return Optional.of(Numeral.between(from, from + 2, few.lower(), few.upper()));
        }
        NumberWord many = forms.is(from, "a") && forms.is(from + 1, "few")
                ? NumberWord.of(forms.lower(from + 2) + "s", PLURAL)
                : null;
        if (many != null) {
            return Optional.of(Numeral.between(from, from + 3, many.lower(), many.upper()));
        }
        NumberWord word = forms.is(from, "a") ? NumberWord.of(forms.lower(from + 1), ROUGH) : null;
        return word == null || !forms.is(from + 2, "of", "hundred", "dozen", "thousand", "more")
                ? Optional.empty()
                : Optional.of(Numeral.exact(from, from + 2, word.lower()).bounded(Comparator.ABOUT, from + 2));
    }

    /** A noun that is no stretch of time: "in a single day" tells when. */
    private boolean counted(int noun) {
        return forms.noun(noun)
                && Units.at(forms, noun)
                        .filter(match -> match.value().duration())
                        .isEmpty();
    }

    /** One unit of measure: "more than a mile", "for the next month", "a month-long tour". */
    private Optional<Numeral> article(int from) {
        boolean unit = Units.at(forms, from + 1)
                .filter(match -> match.to() >= forms.size() || !forms.is(match.to(), "-", "ago", "earlier"))
                .isPresent();
        boolean whole = forms.is(from, "a", "an") || forms.is(from, "another") && forms.is(from - 1, "for");
        boolean bounded = whole && (Bound.precedes(forms, from) || isWhole(from)) && unit;
        boolean next = forms.is(from - 1, "the")
                && forms.is(from - 2, "for", "over", "within")
                && forms.is(from, "next", "coming")
                && unit
                && forms.tag(from + 1).equals("NN");
        boolean along = forms.is(from + 1, "-")
                && forms.is(from + 2, "long")
                && Units.measure(forms.lower(from)).isPresent();
        int to = along ? from : from + 1;
        boolean ahead = forms.is(from - 1, "by")
                && forms.is(from, "a")
                && Nouns.LEAD.has(forms.lower(from + 1))
                && !forms.is(from + 2, "of");
        return bounded || ahead || next || along && !forms.is(from - 1, "-")
                ? Optional.of(new Numeral(from, to, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, false, "", null))
                : Optional.empty();
    }

    /** "swam for an hour", "lead by a point": how long, or by how much. */
    private boolean isWhole(int from) {
        return forms.is(from - 1, "for", "lasted", "lasting")
                        && Nouns.WHOLE_TIME.has(forms.lower(from + 1))
                        && !forms.noun(from + 2)
                        && !isSince(from)
                || isPossessed(from)
                || forms.is(from - 1, "by") && Nouns.WHOLE_MEASURE.has(forms.lower(from + 1)) && !forms.noun(from + 2);
    }

    /** "the sharpest fall for a decade": since when, and not how long. */
    private boolean isSince(int from) {
        return IntStream.range(Math.max(0, from - FAR), from)
                .anyMatch(i -> forms.hasTag(i, "JJS", "RBS") || forms.is(i, "first"));
    }

    /** "a month's leave": how long it is. */
    private boolean isPossessed(int from) {
        return forms.is(from + 2, "'s")
                && !forms.is(from + 3, "time", "end", "start")
                && forms.noun(from + 3)
                && Units.measure(forms.lower(from + 1))
                        .filter(Units.Unit::duration)
                        .isPresent();
    }

    /** "several", "dozens", "tens of thousands". */
    private Optional<Numeral> vague(int from) {
        NumberWord word = NumberWord.of(forms.lower(from), VAGUE, PLURAL);
        if (word == null) {
            return Optional.empty();
        }
        NumberWord scale = forms.is(from + 1, "of") ? NumberWord.of(forms.lower(from + 2), PLURAL) : null;
        if (word.kind() == PLURAL && scale != null) {
            BigDecimal one = scale.lower().divide(new BigDecimal(2));
            BigDecimal upper = word.upper().add(BigDecimal.ONE).multiply(one).subtract(BigDecimal.ONE);
            return Optional.of(Numeral.between(from, from + 3, word.lower().multiply(one), upper));
        }
        return Optional.of(Numeral.between(from, from + 1, word.lower(), word.upper()));
    }

    /** Scale words after digits or "several": "1.2 million", "3 hundred thousand", "several dozen", "$ 184 M". */
    private Numeral scaled(Numeral number) {
        Numeral scaled = number;
        NumberWord scale = NumberWord.of(forms.lower(scaled.to()), SCALE, GROUP);
        while (scale != null && !number.share()) {
            scaled = scaled.times(scale.lower(), scaled.to() + 1);
            scale = NumberWord.of(forms.lower(scaled.to()), SCALE);
        }
        NumberWord suffix = NumberWord.of(forms.lower(scaled.to()), SUFFIX);
        boolean letter = suffix != null && forms.glued(scaled.to()) && scaled.to() == number.to();
        boolean people = Nouns.PERSON.has(forms.lower(scaled.to() + 1)) || Nouns.AGED.has(forms.lower(scaled.to() + 1));
        boolean paid = Units.at(forms, scaled.to() + 1)
                .filter(match -> match.value().money())
                .isPresent();
        return letter && (currency(number) || people || paid || !forms.is(scaled.to(), "m"))
                ? scaled.times(suffix.lower(), scaled.to() + 1)
                : scaled;
    }

    /** "1 700 rand", "2 400 000": groups of three digits set apart by spaces, where the first is no day. */
    private Numeral grouped(Numeral number) {
        int to = number.to();
        StringBuilder digits = new StringBuilder(forms.lower(number.from()));
        boolean opens = to == number.from() + 1
                && HEAD.matcher(digits.toString()).matches()
                && !DATED.contains(forms.entity(number.from()));
        while (opens && to < forms.size() && !forms.glued(to) && forms.digits(to, 3, 3)) {
            digits.append(forms.lower(to));
            to++;
        }
        return to == number.to() ? number : Numeral.exact(number.from(), to, new BigDecimal(digits.toString()));
    }

    /** "50,7 per cent": the tokens of a decimal comma before a percent sign. */
    private Numeral decimal(Numeral number) {
        int part = number.to() + 1;
        boolean comma = forms.is(part - 1, ",")
                && forms.glued(part - 1)
                && forms.glued(part)
                && forms.digits(part, 1, 2)
                && forms.digits(number.from(), 1, 2);
        boolean percent = forms.is(part + 1, "percent", "%") || forms.is(part + 1, "per") && forms.is(part + 2, "cent");
        return comma && percent
                ? Numeral.exact(
                        number.from(), part + 1, new BigDecimal(forms.lower(number.from()) + "." + forms.lower(part)))
                : number;
    }

    /** "20 percent", "a 20-percent stake", "20 per cent"; "a five-percentage-point lead" is no share. */
    private Numeral percent(Numeral number) {
        boolean joined = forms.is(number.to(), "-") && forms.glued(number.to()) && forms.glued(number.to() + 1);
        int to = joined ? number.to() + 1 : number.to();
        if (number.share()) {
            return number;
        } else if (forms.is(to, "percent", "%", "pct", "pc", "percentage")) {
            return forms.lower(to + 1).startsWith("point") || joined && forms.is(to, "percentage")
                    ? number
                    : number.asShare(Numeral.PERCENT, to + 1);
        }
        return forms.is(to, "per") && forms.is(to + 1, "cent") ? number.asShare(Numeral.PERCENT, to + 2) : number;
    }
}
