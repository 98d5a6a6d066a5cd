package dev.crosswire.extract.time;

import static dev.crosswire.extract.time.CalendarWords.LEDGER;
import static dev.crosswire.extract.time.CalendarWords.ORDINAL;
import static dev.crosswire.extract.time.CalendarWords.QUARTER;

import dev.crosswire.extract.lexicon.Forms;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads the quarters and halves of a year: "the third quarter of 2017", "Q3", "first half", "the previous quarter". */
final class Quarters {
    /** A year. */
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    private static final int QUARTER_MONTHS = 3;
    private static final int HALF_MONTHS = 6;

    private final Forms forms;
    private final Calendar calendar;

    /** Whether the sentence speaks of business: matches have quarters and halves too. */
    private final boolean business;

    Quarters(Forms forms, Calendar calendar) {
        this.forms = forms;
        this.calendar = calendar;
        this.business = IntStream.range(0, forms.size()).anyMatch(i -> LEDGER.has(forms.lower(i)));
    }

    Optional<Reading> at(int from) {
        return business ? numbered(from).or(() -> relative(from)) : Optional.empty();
    }

    private Optional<Reading> numbered(int from) {
        Integer one = QUARTER.number(forms.lower(from));
        Integer ordinal = ORDINAL.number(forms.lower(from));
        int noun = forms.is(from + 1, "-", "fiscal") ? from + 2 : from + 1;
        if (one != null) {
            return Optional.of(read(from, from + 1, one, QUARTER_MONTHS));
        } else if (ordinal != null && forms.is(noun, "quarter")) {
            return Optional.of(read(from, noun + 1, ordinal, QUARTER_MONTHS));
        }
        boolean half = ordinal != null && ordinal <= 2 && forms.is(noun, "half") && year(noun + 1) > 0;
        return half ? Optional.of(read(from, noun + 1, ordinal, HALF_MONTHS)) : Optional.empty();
    }

    /** The part of that number, in the year that follows, else the one that the tense asks for. */
    private Reading read(int from, int to, int number, int months) {
        int year = year(to);
        int end = year == 0 ? to : forms.is(to, "of") ? to + 2 : to + 1;
        boolean last = forms.is(to, "of") && forms.is(to + 1, "last") && forms.is(to + 2, "year");
        if (last) {
            end = to + 3;
        }
        YearMonth now = YearMonth.from(calendar.published());
        int of = year > 0 ? year : last ? now.getYear() - 1 : now.getYear();
        YearMonth first = YearMonth.of(of, (number - 1) * months + 1);
        boolean ahead = Tense.of(forms, from) == Tense.FUTURE;
        if (year == 0 && !last) {
            boolean over = first.plusMonths(months).compareTo(now) <= 0;
            first = ahead && over ? first.plusYears(1) : !ahead && first.isAfter(now) ? first.minusYears(1) : first;
        }
        return new Reading(from, end, Period.months(first, first.plusMonths(months - 1L)));
    }

    private int year(int at) {
        String form = forms.is(at, "of") ? forms.form(at + 1) : forms.form(at);
        return YEAR.matcher(form).matches() ? Integer.parseInt(form) : 0;
    }

    /** "last quarter", "the current quarter". */
    private Optional<Reading> relative(int from) {
        int shift = forms.is(from, "last", "previous", "prior") ? -1 : forms.is(from, "next", "coming") ? 1 : 0;
        boolean points = shift != 0 || forms.is(from, "this", "current");
        if (!points || !forms.is(from + 1, "quarter")) {
            return Optional.empty();
        }
        YearMonth now = YearMonth.from(calendar.published());
        YearMonth first = YearMonth.of(now.getYear(), (now.getMonthValue() - 1) / QUARTER_MONTHS * QUARTER_MONTHS + 1)
                .plusMonths((long) shift * QUARTER_MONTHS);
        return Optional.of(new Reading(from, from + 2, Period.months(first, first.plusMonths(QUARTER_MONTHS - 1L))));
    }
}
