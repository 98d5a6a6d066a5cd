package dev.crosswire.extract.quantity;

import dev.crosswire.extract.lexicon.Forms;
import java.math.BigDecimal;

/** Numbers of the calendar: years, and days beside a month. */
final class CalendarNumbers {
    private CalendarNumbers() {}

    /** "2019", "2015-2016" that no unit follows. */
    static boolean isYear(Forms forms, Numeral number) {
        boolean year = number.to() == number.from() + 1
                && number.glued().isEmpty()
                && !number.share()
                && plainYear(forms.form(number.from()), number);
        if (!year) {
            return false;
        }
        boolean counted = forms.tag(number.to()).equals("NNS")
                && !forms.entity(number.from()).equals("DATE")
                && forms.lower(number.from() - 1).length() != 2;
        boolean unit = Units.at(forms, number.to()).isPresent() && !forms.is(number.to(), "season", "seasons");
        return !counted && !unit;
    }

    private static boolean plainYear(String form, Numeral number) {
        boolean digits = form.length() == 4 || form.length() == 9;
        return digits
                && form.chars().noneMatch(c -> c == ',' || c == '.')
                && number.lower().compareTo(new BigDecimal(1100)) >= 0
                && number.upper().compareTo(new BigDecimal(2100)) < 0;
    }

    /** "March 11", "the 3 of May", and what the engine calls a date or a time without a unit of time after it. */
    static boolean isDate(Forms forms, Numeral number) {
        boolean spelt = Character.isLetter(forms.lower(number.from()).charAt(0));
        boolean counted =
                forms.is(number.from() - 2, "in") && forms.tag(number.to()).equals("NNS");
        boolean month = month(forms, number.from() - 1) && !spelt && !counted || month(forms, number.to());
        boolean dated = NumeralContexts.isDated(forms, number.from()) && !forms.single(number.from());
        boolean compared = forms.is(number.from() - 1, "from") && forms.is(number.from() - 2, "up", "down", ",");
        boolean day = month && NumeralContexts.small(number, 31)
                || dated && !compared && !NumeralContexts.countedNoun(forms, number);
        if (!day) {
            return false;
        }
        boolean unit = Units.at(forms, number.to())
                .filter(match -> !match.value().money())
                .isPresent();
        boolean rate = forms.is(number.to(), "a", "an", "per")
                && Units.at(forms, number.to() + 1)
                        .filter(match -> match.value().duration())
                        .isPresent();
        return !NumeralContexts.measured(forms, number) && !unit && !rate;
    }

    private static boolean month(Forms forms, int index) {
        return Nouns.MONTH.has(forms.lower(index)) && forms.capital(index);
    }
}
