package dev.crosswire.extract.quantity;

import static dev.crosswire.extract.quantity.NumberWord.Kind.SCALE;
import static dev.crosswire.extract.quantity.NumberWord.Kind.SUFFIX;

import dev.crosswire.contract.Comparator;
import dev.crosswire.extract.lexicon.Forms;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numerals in digits, with what is glued to them: "$ US6,500", "5bn", "12km", "41C". */
final class DigitNumerals {
    /** Degrees with the letter of their scale: "41C". */
    private static final Pattern WARMTH = Pattern.compile("[-−]?[\\d.]*\\d[CF]");

    private static final String[] COUNTRIES = {"us", "au", "ca", "nz", "hk", "a", "c"};

    private final Forms forms;

    DigitNumerals(Forms forms) {
        this.forms = forms;
    }

    /** The numeral in a token; empty where it has no digits, or more than a numeral. */
    Optional<Numeral> read(int from) {
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

    /** Whether a number is a sum of money by the sign before or in it. */
    boolean currency(Numeral number) {
        return Units.currencyBefore(forms, number.from()).isPresent()
                || Units.currencyIn(forms.lower(number.from()), false).isPresent();
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
        if (Units.currencyIn(form, NumeralReader.isScaled(forms, from)).isPresent()) {
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

    /** Whether a character is the sign of a number below zero. */
    static boolean isSign(char c) {
        return c == '-' || c == '−';
    }

    static boolean hasDigit(String form) {
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
}
