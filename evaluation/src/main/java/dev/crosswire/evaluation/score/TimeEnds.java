package dev.crosswire.evaluation.score;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** First and last day of an ISO date or interval; null for an open end. */
record TimeEnds(LocalDate first, LocalDate last) {
    /** Empty where the text cannot be read. */
    static Optional<TimeEnds> of(String text) {
        String[] parts = text.split("/", -1);
        try {
            return Optional.of(new TimeEnds(end(parts[0], true), end(parts[parts.length - 1], false)));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate end(String part, boolean first) {
        String day = part.length() > 10 ? part.substring(0, 10) : part;
        if (day.isEmpty() || day.equals("..")) {
            return null;
        }
        String[] numbers = day.split("-", -1);
        int year = Integer.parseInt(numbers[0]);
        if (numbers.length == 1) {
            return first ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31);
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(numbers[1]));
        if (numbers.length == 2) {
            return first ? month.atDay(1) : month.atEndOfMonth();
        }
        return month.atDay(Integer.parseInt(numbers[2]));
    }

    /** Equal first and last day, give or take one. */
    static boolean same(String a, String b) {
        if (empty(a) || empty(b)) {
            return empty(a) && empty(b);
        }
        Optional<TimeEnds> x = of(a);
        Optional<TimeEnds> y = of(b);
        if (x.isEmpty() || y.isEmpty()) {
            return a.equals(b);
        }
        return near(x.get().first, y.get().first) && near(x.get().last, y.get().last);
    }

    static boolean empty(String time) {
        return time == null || time.isEmpty();
    }

    private static boolean near(LocalDate a, LocalDate b) {
        if (a == null || b == null) {
            return a == null && b == null;
        }
        return Math.abs(ChronoUnit.DAYS.between(a, b)) <= 1;
    }
}
