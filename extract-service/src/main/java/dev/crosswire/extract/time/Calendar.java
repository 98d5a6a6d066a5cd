package dev.crosswire.extract.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Sets what is named without its year or date on the calendar, against the day of publication. */
final class Calendar {
    /** How a word before a name ("last August") or the clause's tense chooses among its occurrences. */
    enum Choice {
        /** The latest up to the day of publication. */
        LATEST,
        /** The first from the day of publication on. */
        COMING,
        /** The latest before the day or month of publication. */
        LAST,
        /** The first after the day or month of publication. */
        NEXT;

        static Choice of(Tense tense) {
            return tense == Tense.FUTURE ? COMING : LATEST;
        }
    }

    private final LocalDate published;

    Calendar(LocalDate published) {
        this.published = published;
    }

    LocalDate published() {
        return published;
    }

    Period weekday(int number, Choice choice) {
        DayOfWeek day = DayOfWeek.of(number);
        return Period.day(published.with(
                switch (choice) {
                    case LATEST -> TemporalAdjusters.previousOrSame(day);
                    case COMING -> TemporalAdjusters.nextOrSame(day);
                    case LAST -> TemporalAdjusters.previous(day);
                    case NEXT -> TemporalAdjusters.next(day);
                }));
    }

    Period month(int number, Choice choice) {
        YearMonth now = YearMonth.from(published);
        YearMonth month = now.withMonth(number);
        int order = month.compareTo(now);
        return Period.month(
                switch (choice) {
                    case LATEST -> order <= 0 ? month : month.minusYears(1);
                    case COMING -> order >= 0 ? month : month.plusYears(1);
                    case LAST -> order < 0 ? month : month.minusYears(1);
                    case NEXT -> order > 0 ? month : month.plusYears(1);
                });
    }

    /** The months of a season that begins with that month, by the northern year. */
    Period season(int first, Choice choice) {
        YearMonth start = YearMonth.from(month(first, Choice.LATEST).first());
        Period season = Period.months(start, start.plusMonths(2));
        boolean running = !season.last().isBefore(published);
        return switch (choice) {
            case LATEST -> season;
            case LAST -> running ? season.plusYears(-1) : season;
            case COMING -> running ? season : season.plusYears(1);
            case NEXT -> season.plusYears(1);
        };
    }

    /** A day of the year; empty where the calendar has no such day. */
    Optional<Period> day(int month, int day, Choice choice) {
        return day(published.getYear(), month, day).map(date -> {
            boolean past = date.isBefore(published);
            boolean same = date.equals(published);
            int years =
                    switch (choice) {
                        case LATEST -> past || same ? 0 : -1;
                        case COMING -> past ? 1 : 0;
                        case LAST -> past ? 0 : -1;
                        case NEXT -> past || same ? 1 : 0;
                    };
            return Period.day(date.plusYears(years));
        });
    }

    /** A date; empty where the calendar has no such day. */
    static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    Period holiday(String rule, Choice choice) {
        LocalDate date = Holidays.in(published.getYear(), rule);
        boolean later = date.isAfter(published);
        boolean ahead = choice == Choice.COMING || choice == Choice.NEXT;
        int year = published.getYear() + (later && !ahead ? -1 : !later && ahead && !date.equals(published) ? 1 : 0);
        return Period.day(Holidays.in(year, rule));
    }

    /** The week (Monday first), month, year or decade so many from the running one. */
    Period unit(int unit, int from) {
        LocalDate monday = published
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(from);
        return switch (unit) {
            case 2 -> Period.days(monday, monday.plusDays(6));
            case 3 -> Period.month(YearMonth.from(published).plusMonths(from));
            case 4 -> Period.years(published.getYear() + from, published.getYear() + from);
            case 5 -> decade(published.getYear() / 10 * 10 + from * 10);
            default -> Period.day(published.plusDays(from));
        };
    }

    static Period decade(int first) {
        return Period.years(first, first + 9);
    }

    /** The day so many units from the day of publication; as finely told as the unit is ("six months ago"). */
    Period away(int unit, int count) {
        return switch (unit) {
            case 0 -> Period.day(published);
            case 2 -> Period.day(published.plusWeeks(count));
            case 3 -> Period.month(YearMonth.from(published).plusMonths(count));
            case 4 -> Period.years(published.getYear() + count, published.getYear() + count);
            case 5 -> decade(published.getYear() / 10 * 10 + count * 10);
            default -> Period.day(published.plusDays(count));
        };
    }

    /** From the day of publication for so many units. */
    Period ahead(int unit, int count) {
        LocalDate end =
                switch (unit) {
                    case 0 -> published.plusDays((count + 23) / 24);
                    case 3 -> published.plusMonths(count);
                    case 4 -> published.plusYears(count);
                    default -> away(unit, count).last();
                };
        return Period.days(published, end);
    }

    /** From so many units ago to the day of publication. */
    Period back(int unit, int count) {
        Period start =
                switch (unit) {
                    case 0 -> Period.day(published.minusDays(count > 12 ? (count + 23) / 24 : 1));
                    case 3 -> Period.day(published.minusMonths(count));
                    case 4 -> Period.day(published.minusYears(count));
                    case 5 -> Period.years(published.getYear() - 10 * count, published.getYear());
                    default -> away(unit, -count);
                };
        return start.to(Period.day(published));
    }

    /** The first, second or last part of a period: 1, 2, 3. */
    static Period part(Period whole, int part) {
        LocalDate first = whole.first();
        if (whole.start() == Period.Grain.MONTH) {
            LocalDate tenth = first.withDayOfMonth(10);
            return switch (part) {
                case 1 -> Period.days(first, tenth);
                case 2 -> Period.days(first.withDayOfMonth(11), first.withDayOfMonth(20));
                default -> Period.days(first.withDayOfMonth(21), whole.last());
            };
        } else if (whole.start() != Period.Grain.YEAR) {
            return whole;
        } else if (whole.last().getYear() > first.getYear()) {
            int year = first.getYear() + (part == 1 ? 0 : part == 2 ? 4 : 7);
            return Period.years(year, year + (part == 1 ? 3 : 2));
        }
        YearMonth month = YearMonth.from(first).plusMonths(part == 1 ? 0 : part == 2 ? 4 : 8);
        return Period.months(month, month.plusMonths(3));
    }

    Period weekend(Choice choice) {
        LocalDate saturday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        boolean running =
                published.getDayOfWeek() == DayOfWeek.SATURDAY || published.getDayOfWeek() == DayOfWeek.SUNDAY;
        int weeks =
                switch (choice) {
                    case LATEST -> 0;
                    case LAST -> running ? -1 : 0;
                    case COMING -> running ? 0 : 1;
                    case NEXT -> 1;
                };
        LocalDate start = saturday.plusWeeks(weeks);
        return Period.days(start, start.plusDays(1));
    }
}
