package dev.crosswire.api.reconcile.question;

import dev.crosswire.contract.TimeSpan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** A closed interval of days; an end that a text leaves open lies far off. */
public record Days(LocalDate first, LocalDate last) {
    private static final LocalDate NEVER = LocalDate.of(1, 1, 1);
    private static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    public Days {
        if (last.isBefore(first)) {
            LocalDate swap = first;
            first = last;
            last = swap;
        }
    }

    /** The days of a time; null where there is none. */
    public static Days of(TimeSpan time) {
        return time == null ? null : new Days(first(time.start()), last(time.end()));
    }

    /** How many days it has. */
    public long length() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** How many days lie between two intervals; 0 where they touch or overlap. */
    public long gap(Days other) {
        if (last.isBefore(other.first)) {
            return ChronoUnit.DAYS.between(last, other.first);
        }
        return other.last.isBefore(first) ? ChronoUnit.DAYS.between(other.last, first) : 0;
    }

    private static LocalDate first(String text) {
        if (text == null) {
            return NEVER;
        }
        return switch (text.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(text), 1, 1);
            case 7 -> YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text);
        };
    }

    private static LocalDate last(String text) {
        if (text == null) {
            return FOREVER;
        }
        return switch (text.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(text), 12, 31);
            case 7 -> YearMonth.parse(text).atEndOfMonth();
            default -> LocalDate.parse(text);
        };
    }
}
