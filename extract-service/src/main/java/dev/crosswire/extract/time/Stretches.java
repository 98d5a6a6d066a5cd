package dev.crosswire.extract.time;

import dev.crosswire.extract.lexicon.Forms;
import dev.crosswire.extract.quantity.Cardinals;
import dev.crosswire.extract.quantity.Cardinals.Cardinal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Reads stretches of months that are told by where they begin or end: "the first nine months of 2018", "the three months to
 * the end of March", "the year to June", and those that are set against another year's: "the same quarter of 2018".
 */
final class Stretches {
    private static final int MONTH = 3;
    private static final int YEAR = 4;
    private static final int MONTHS = 12;
    private static final int QUARTER_MONTHS = 3;

    private final Forms forms;
    private final LocalDate published;
    private final IntFunction<Optional<Reading>> readings;

    /** The last word of the sentence that is a unit of time, -1 where none is. */
    private final int lastUnit;

    /** The last stretch of days or months that the sentence told, null where it has told none. */
    private Period told;

    /** @param readings the other time that begins at a word */
    Stretches(Forms forms, LocalDate published, IntFunction<Optional<Reading>> readings) {
        this.forms = forms;
        this.published = published;
        this.readings = readings;
        this.lastUnit = CalendarWords.UNIT.last(forms);
    }

    Optional<Reading> at(int from) {
        return switch (forms.lower(from)) {
            case "first" -> first(from);
            case "same", "corresponding" -> same(from).or(() -> again(from));
            default -> ending(from);
        };
    }

    /** Takes note of a time that the sentence tells, the next in text order. */
    void add(Period period) {
        if (period.first() != null && period.last() != null && period.start() != Period.Grain.YEAR) {
            told = period;
        }
    }

    /** "first nine months of the year", "first 11 months of 2012". */
    private Optional<Reading> first(int from) {
        return Cardinals.at(forms, from + 1)
                .filter(count -> isUnit(count.to(), MONTH) && count.value() < MONTHS)
                .filter(count -> forms.is(count.to() + 1, "of"))
                .flatMap(count -> year(count.to() + 2).map(year -> {
                    YearMonth start = YearMonth.from(year.period().first());
                    return new Reading(from, year.to(), Period.months(start, start.plusMonths(count.value() - 1L)));
                }));
    }

    /** The year that begins at a word, "the" passed over. */
    private Optional<Reading> year(int from) {
        if (forms.is(from, "the") && isUnit(from + 1, YEAR)) {
            return Optional.of(new Reading(from, from + 2, Period.years(published.getYear(), published.getYear())));
        }
        return readings.apply(from)
                .filter(reading -> reading.period().first() != null
                        && reading.period().start() == Period.Grain.YEAR
                        && reading.period().first().getYear()
                                == reading.period().last().getYear());
    }

    /** "12 months to April", "year ended March 31", "six months through June". */
    private Optional<Reading> ending(int from) {
        Optional<Cardinal> count = from < lastUnit
                ? Cardinals.at(forms, from).filter(number -> isUnit(number.to(), MONTH))
                : Optional.empty();
        boolean year = isUnit(from, YEAR) && forms.is(from - 1, "the", "a");
        int mark = count.map(number -> number.to() + 1).orElse(from + 1);
        if (!year && count.isEmpty() || !forms.is(mark, "to", "ended", "ending", "through")) {
            return Optional.empty();
        }
        int months = count.map(Cardinal::value).orElse(MONTHS);
        int at = forms.is(mark + 1, "the") ? mark + 2 : mark + 1;
        return readings.apply(at)
                .filter(end -> end.period().last() != null && end.period().start() != Period.Grain.YEAR)
                .map(end -> {
                    YearMonth last = YearMonth.from(end.period().last());
                    return new Reading(from, end.to(), Period.months(last.minusMonths(months - 1L), last));
                });
    }

    private boolean isUnit(int at, int unit) {
        Integer found = CalendarWords.UNIT.number(forms.lower(at));
        return found != null && found == unit;
    }

    /** "same quarter of 2018", "same month last year": the last one that is over, in that year. */
    private Optional<Reading> same(int from) {
        boolean quarter = forms.is(from + 1, "quarter");
        if (!quarter && !isUnit(from + 1, MONTH)) {
            return Optional.empty();
        }
        int at = forms.is(from + 2, "of", "in") ? from + 3 : from + 2;
        return year(at).map(year -> {
            YearMonth now = YearMonth.from(published);
            int back = quarter ? (now.getMonthValue() - 1) % QUARTER_MONTHS + 1 : 1;
            YearMonth last = now.minusMonths(back);
            YearMonth end = last.withYear(year.period().first().getYear());
            return new Reading(from, year.to(), Period.months(end.minusMonths(quarter ? QUARTER_MONTHS - 1L : 0), end));
        });
    }

    /** "in the first quarter, against 12 in the same period last year": what was told before, in that year. */
    private Optional<Reading> again(int from) {
        if (told == null || !forms.is(from + 1, "period", "stretch", "time")) {
            return Optional.empty();
        }
        int at = forms.is(from + 2, "of", "in") ? from + 3 : from + 2;
        return year(at).map(year -> {
            int years = year.period().first().getYear() - told.last().getYear();
            return new Reading(from, year.to(), told.plusYears(years));
        });
    }
}
