package dev.crosswire.extract.quantity;

import static dev.crosswire.extract.quantity.NumberWord.Kind.GROUP;
import static dev.crosswire.extract.quantity.NumberWord.Kind.SCALE;
import static dev.crosswire.extract.quantity.NumberWord.Kind.SUFFIX;

import dev.crosswire.extract.lexicon.Forms;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the numeral that begins at a word: digits, words, both mixed, percentages, fractions, vague numerals. */
final class NumeralReader {
    /** The digits before groups of three. */
    private static final Pattern HEAD = Pattern.compile("[1-9]\\d{0,2}");

    /** The words by which a numeral may begin beside those of {@code numerals.tsv}. */
    private static final Set<String> OPENING = Set.of("a", "an", "another", "half", "next", "coming");

    private static final Set<String> DATED = Set.of("DATE", "TIME");

    private final Forms forms;
    private final Fractions fractions;
    private final DigitNumerals digits;
    private final Multiples multiples;
    private final VagueNumerals vague;
    private final ArticleNumerals articles;

    NumeralReader(Forms forms) {
        this.forms = forms;
        this.fractions = new Fractions(forms);
        this.digits = new DigitNumerals(forms);
        this.multiples = new Multiples(forms);
        this.vague = new VagueNumerals(forms);
        this.articles = new ArticleNumerals(forms);
    }

    /** Whether a numeral may begin at a word at all; "month-long" tells of one. */
    static boolean mayBegin(Forms forms, int from) {
        String form = forms.lower(from);
        return NumberWord.is(form)
                || OPENING.contains(form)
                || DigitNumerals.hasDigit(form)
                || forms.is(from + 1, "-") && forms.is(from + 2, "long");
    }

    /** The numeral, its scale words and percent sign included; empty where none begins there. */
    Optional<Numeral> read(int from) {
        return mayBegin(forms, from) ? begun(from) : Optional.empty();
    }

    private Optional<Numeral> begun(int from) {
        return fractions
                .read(from)
                .or(() -> digits.read(from))
                .or(() -> CardinalWords.read(forms, from))
                .or(() -> multiples.read(from))
                .or(() -> vague.read(from))
                .or(() -> articles.read(from))
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
                                || DigitNumerals.isSign(
                                        forms.form(number.from()).charAt(0)))
                ? number.negated()
                : number;
    }

    /** Whether a word such as "million" follows a word. */
    static boolean isScaled(Forms forms, int from) {
        return NumberWord.of(forms.lower(from + 1), SCALE) != null;
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
        return letter && (digits.currency(number) || people || paid || !forms.is(scaled.to(), "m"))
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
