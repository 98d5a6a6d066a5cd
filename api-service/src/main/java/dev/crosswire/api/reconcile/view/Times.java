package dev.crosswire.api.reconcile.view;

import dev.crosswire.contract.TimeSpan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** English for when something was. */
final class Times {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private Times() {}

    static String day(LocalDate day) {
        return day.format(DAY);
    }

    /** " on 19 March 2025", " since 2024"; empty where there is none. */
    static String of(TimeSpan time) {
        if (time == null) {
            return "";
        }
        if (time.start() == null || time.end() == null) {
            return time.start() == null ? " until " + point(time.end()) : " since " + point(time.start());
        }
        if (time.start().equals(time.end())) {
            return (time.start().length() == 10 ? " on " : " in ") + point(time.start());
        }
        if (time.start().length() == 10
                && time.end().length() == 10
                && time.start().regionMatches(0, time.end(), 0, 7)) {
            return " on " + Integer.parseInt(time.start().substring(8)) + "\u2013" + point(time.end());
        }
        return " between " + point(time.start()) + " and " + point(time.end());
    }

    private static String point(String text) {
        return switch (text.length()) {
            case 4 -> text;
            case 7 -> YearMonth.parse(text).format(MONTH);
            default -> LocalDate.parse(text).format(DAY);
        };
    }
}
