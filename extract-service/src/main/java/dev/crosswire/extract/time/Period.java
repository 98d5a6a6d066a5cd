package dev.crosswire.extract.time;

import dev.crosswire.contract.TimeSpan;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A stretch of whole days, told as finely as the words tell it.
 *
 * @param first its first day, null where open
 * @param last its last day, null where open
 * @param start how finely the first is told
 * @param end how finely the last is told
 */
record Period(LocalDate first, LocalDate last, Grain start, Grain end) {
    /** How finely a date is told, by how much of its ISO form stands. */
    enum Grain {
        DAY(10),
        MONTH(7),
        YEAR(4);

        private final int length;

        Grain(int length) {
            this.length = length;
        }

        String of(LocalDate date) {
            return date == null ? null : date.toString().substring(0, length);
        }
    }

    static Period day(LocalDate day) {
        return new Period(day, day, Grain.DAY, Grain.DAY);
    }

    static Period days(LocalDate first, LocalDate last) {
        return new Period(first, last, Grain.DAY, Grain.DAY);
    }

    static Period month(YearMonth month) {
        return months(month, month);
    }

    static Period months(YearMonth first, YearMonth last) {
        return new Period(first.atDay(1), last.atEndOfMonth(), Grain.MONTH, Grain.MONTH);
    }

    static Period years(int first, int last) {
        return new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), Grain.YEAR, Grain.YEAR);
    }

    /** From the start of this one to the end of another; this one where the other ends before it starts. */
    Period to(Period other) {
        boolean ordered = first == null || other.last == null || !other.last.isBefore(first);
        return ordered ? new Period(first, other.last, start, other.end) : this;
    }

    /** The same day or month of another year. */
    Period plusYears(int years) {
        return start == Grain.MONTH
                ? months(
                        YearMonth.from(first).plusYears(years),
                        YearMonth.from(last).plusYears(years))
                : new Period(first.plusYears(years), last.plusYears(years), start, end);
    }

    /** Whether years of four digits tell it: "2,700 years ago" they do not. */
    boolean isTold() {
        return isTold(first) && isTold(last);
    }

    private static boolean isTold(LocalDate day) {
        return day == null || day.getYear() > 0 && day.getYear() < 10_000;
    }

    TimeSpan span(String text) {
        return new TimeSpan(start.of(first), end.of(last), text);
    }
}
