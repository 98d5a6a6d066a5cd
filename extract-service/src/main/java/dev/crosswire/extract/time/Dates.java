package dev.crosswire.extract.time;

import static dev.crosswire.extract.time.CalendarWords.BEFORE_MONTH;
import static dev.crosswire.extract.time.CalendarWords.BEFORE_SEASON;
import static dev.crosswire.extract.time.CalendarWords.BEFORE_YEAR;
import static dev.crosswire.extract.time.CalendarWords.EARLY;
import static dev.crosswire.extract.time.CalendarWords.MONTH;
import static dev.crosswire.extract.time.CalendarWords.PART;
import static dev.crosswire.extract.time.CalendarWords.SEASON;
import static dev.crosswire.extract.time.CalendarWords.UNTIL;
import static dev.crosswire.extract.time.CalendarWords.WEEKDAY;

import dev.crosswire.extract.lexicon.Forms;
import dev.crosswire.extract.time.Calendar.Choice;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Reads days, months, seasons, years and holidays by their names: "Tuesday night", "March 11, 2024", "the 1930s". */
final class Dates {
    /** What may be glued to the day of a month. */
    private static final Set<String> BEHIND_DAY = Set.of("st", "nd", "rd", "th", ".");

    private final Forms forms;
    private final Calendar calendar;

    Dates(Forms forms, Calendar calendar) {
        this.forms = forms;
        this.calendar = calendar;
    }

    /** The name that begins there, with "last", "early" and the like before it; empty where none does. */
    Optional<Reading> at(int from) {
        Optional<Reading> part = part(from);
        return part.isPresent() ? part : chosen(from);
    }

    private Optional<Reading> chosen(int from) {
        Optional<Supplier<Choice>> chosen = choice(from);
        if (chosen.isPresent()) {
            return named(from + 1, chosen.get()).map(reading -> reading.reaching(from, reading.to(), reading.period()));
        } else if (!nameable(from)) {
            return Optional.empty();
        }
        return named(from, () -> isAhead(from) ? Choice.COMING : Choice.of(Tense.of(forms, from)));
    }

    /** "until Friday", "a strike for Friday", and "by Friday" but for what had come to be by then. */
    private boolean isAhead(int from) {
        int before = forms.is(from - 1, "least") && forms.is(from - 2, "at") ? from - 3 : from - 1;
        return forms.is(before, "by")
                ? !Tense.isOver(forms, from)
                : UNTIL.has(forms.lower(before)) || forms.is(before, "for") && isDay(from);
    }

    /** Whether a day is named, as what has no owner: "Friday", "22 March", "March 22". */
    private boolean isDay(int at) {
        boolean named = WEEKDAY.has(forms.lower(at)) || day(at) > 0 || day(at + 1) > 0;
        return named && !forms.is(at + 1, "'s", "'");
    }

    /** Whether a name of a time may begin with the word at all. */
    private boolean nameable(int at) {
        return forms.capital(at) || isNumber(at) || SEASON.has(forms.lower(at)) || forms.is(at, "the");
    }

    private Optional<Supplier<Choice>> choice(int at) {
        return switch (forms.lower(at)) {
            case "last" -> Optional.of(() -> Choice.LAST);
            case "next" -> Optional.of(() -> Choice.NEXT);
            case "this", "coming" -> Optional.of(() -> Choice.of(Tense.of(forms, at)));
            default -> Optional.empty();
        };
    }

    /** "early March", "mid-November", "the beginning of 2018", "late 1990s". */
    private Optional<Reading> part(int from) {
        Integer part = EARLY.number(forms.lower(from));
        if (forms.lower(from).startsWith("mid-")) {
            Integer month = MONTH.number(forms.lower(from).substring(4));
            return month == null
                    ? Optional.empty()
                    : Optional.of(new Reading(
                            from, from + 1, Calendar.part(calendar.month(month, Choice.of(Tense.of(forms, from))), 2)));
        } else if (part == null) {
            return Optional.empty();
        }
        boolean of = forms.is(from + 1, "of");
        int at = of || forms.is(from + 1, "-", "in") ? from + 2 : from + 1;
        int name = forms.is(at, "the") ? at + 1 : at;
        boolean edge = of && part != 2;
        int before = forms.is(from - 1, "the") ? from - 2 : from - 1;
        boolean ahead = forms.is(before, "until", "till", "before") && nameable(name);
        return (ahead ? named(name, () -> Choice.COMING) : chosen(name))
                .filter(reading -> reading.from() == name || reading.from() == at)
                .map(reading -> {
                    Period whole = reading.period();
                    LocalDate day = part == 1 ? whole.first() : whole.last();
                    return reading.reaching(from, reading.to(), edge ? Period.day(day) : Calendar.part(whole, part));
                });
    }

    private Optional<Reading> named(int from, Supplier<Choice> choice) {
        if (forms.is(from, "the")) {
            return dayFirst(from, choice).or(() -> season(from, choice)).or(() -> holiday(from, choice));
        } else if (forms.capital(from)) {
            return weekday(from, choice)
                    .or(() -> monthFirst(from, choice))
                    .or(() -> season(from, choice))
                    .or(() -> holiday(from, choice));
        }
        return isNumber(from)
                ? dayFirst(from, choice)
                        .or(() -> iso(from))
                        .or(() -> decade(from))
                        .or(() -> year(from))
                : season(from, choice);
    }

    /** Whether a word begins as numbers do: "11", "'90s". */
    private boolean isNumber(int at) {
        String form = forms.lower(at);
        return !form.isEmpty() && (Character.isDigit(form.charAt(0)) || form.charAt(0) == '\'');
    }

    /** "Tuesday", "Tuesday night", "Tuesday, Feb. 6, 2018". */
    private Optional<Reading> weekday(int from, Supplier<Choice> choice) {
        Integer day = forms.capital(from) ? WEEKDAY.number(forms.lower(from)) : null;
        if (day == null) {
            return Optional.empty();
        }
        int to = PART.has(forms.lower(from + 1)) ? from + 2 : from + 1;
        int next = forms.is(to, ",") ? to + 1 : to;
        Optional<Reading> date = monthFirst(next, choice)
                .or(() -> dayFirst(next, choice))
                .filter(reading -> reading.period().start() == Period.Grain.DAY);
        return date.map(reading -> reading.reaching(from, reading.to(), reading.period()))
                .or(() -> Optional.of(new Reading(from, to, calendar.weekday(day, choice.get()))));
    }

    /** "March 11", "March 11, 2024", "March 2024", "March 11-12", "March". */
    private Optional<Reading> monthFirst(int from, Supplier<Choice> choice) {
        Integer month = forms.capital(from) ? MONTH.number(forms.lower(from)) : null;
        if (month == null) {
            return Optional.empty();
        }
        int day = day(from + 1);
        if (day > 0) {
            return dated(from, from + 2, month, day, choice).map(reading -> span(reading, month));
        }
        int at = forms.is(from + 1, ",", "of") ? from + 2 : from + 1;
        int year = year(at, true);
        if (year > 0) {
            return Optional.of(new Reading(from, at + 1, Period.month(YearMonth.of(year, month))));
        }
        if (forms.is(from + 2, "year") && forms.is(from + 1, "last", "this", "next")) {
            int shift = forms.is(from + 1, "last") ? -1 : forms.is(from + 1, "next") ? 1 : 0;
            int named = calendar.published().getYear() + shift;
            return Optional.of(new Reading(from, from + 3, Period.month(YearMonth.of(named, month))));
        }
        return monthAlone(from)
                ? Optional.of(new Reading(from, from + 1, calendar.month(month, choice.get())))
                : Optional.empty();
    }

    /** "March 11-12", "March 11 and 12": to the second day. */
    private Reading span(Reading first, int month) {
        int at = first.to();
        int day = forms.is(at, "-", "to", "and", "–") ? day(at + 1) : 0;
        boolean ends = day > 0 && !forms.noun(at + 2) && !MONTH.has(forms.lower(at + 2));
        LocalDate start = first.period().first();
        return Calendar.day(start.getYear(), month, Math.max(day, 1))
                .filter(end -> ends && end.isAfter(start))
                .map(end -> first.reaching(first.from(), at + 2, Period.days(start, end)))
                .orElse(first);
    }

    /** "11 March 2024", "the 13th of November". */
    private Optional<Reading> dayFirst(int from, Supplier<Choice> choice) {
        int at = forms.is(from, "the") ? from + 1 : from;
        int day = day(at);
        int name = forms.is(at + 1, "of") ? at + 2 : at + 1;
        Integer month = day > 0 && forms.capital(name) ? MONTH.number(forms.lower(name)) : null;
        return month == null ? Optional.empty() : dated(from, name + 1, month, day, choice);
    }

    private Optional<Reading> dated(int from, int to, int month, int day, Supplier<Choice> choice) {
        int at = forms.is(to, ",", "of") ? to + 1 : to;
        int year = year(at, true);
        if (year > 0) {
            return Calendar.day(year, month, day).map(date -> new Reading(from, at + 1, Period.day(date)));
        }
        return calendar.day(month, day, choice.get()).map(period -> new Reading(from, to, period));
    }

    private boolean monthAlone(int from) {
        boolean led = BEFORE_MONTH.has(forms.lower(from - 1));
        return (led || forms.entity(from).equals("DATE")) && forms.tag(from).startsWith("NNP");
    }

    private Optional<Reading> season(int from, Supplier<Choice> choice) {
        int at = forms.is(from, "the") ? from + 1 : from;
        Integer first = SEASON.number(forms.lower(at));
        boolean led = BEFORE_SEASON.has(forms.lower(from - 1));
        if (first == null || !led || !forms.noun(at)) {
            return Optional.empty();
        }
        int next = forms.is(at + 1, "of") ? at + 2 : at + 1;
        int year = year(next, true);
        if (year > 0) {
            YearMonth start = YearMonth.of(year, first);
            return Optional.of(new Reading(from, next + 1, Period.months(start, start.plusMonths(2))));
        }
        return Optional.of(new Reading(from, at + 1, calendar.season(first, choice.get())));
    }

    private Optional<Reading> holiday(int from, Supplier<Choice> choice) {
        return Holidays.RULES
                .startingAt(forms, from)
                .filter(match -> forms.capital(from) || forms.is(from, "the"))
                .map(match -> {
                    int year = year(match.to(), true);
                    Period day = year > 0
                            ? Period.day(Holidays.in(year, match.value()))
                            : calendar.holiday(match.value(), choice.get());
                    return new Reading(from, year > 0 ? match.to() + 1 : match.to(), day);
                });
    }

    /** "1930s", "the 1930s", "'90s". */
    private Optional<Reading> decade(int from) {
        String form = forms.lower(from).startsWith("'") ? forms.lower(from).substring(1) : forms.lower(from);
        boolean digits =
                form.endsWith("0s") && form.chars().limit(form.length() - 1).allMatch(Character::isDigit);
        if (!digits || form.length() != 5 && form.length() != 3 || form.length() == 3 && isAge(from)) {
            return Optional.empty();
        }
        int years = Integer.parseInt(form.substring(0, form.length() - 1));
        int first = form.length() == 5 ? years : years + 1900;
        return first < 1000 ? Optional.empty() : Optional.of(new Reading(from, from + 1, Calendar.decade(first)));
    }

    /** "in her 70s", "in his late 50s": how old somebody is. */
    private boolean isAge(int from) {
        int whose = forms.is(from - 1, "early", "mid", "late", "-") ? from - 2 : from - 1;
        whose = forms.is(whose, "mid") ? whose - 1 : whose;
        return forms.is(whose, "his", "her", "their", "my", "your", "our");
    }

    private Optional<Reading> iso(int from) {
        String form = forms.form(from);
        boolean shaped = form.length() == 10 && form.charAt(4) == '-' && form.charAt(7) == '-';
        if (!shaped || !form.chars().allMatch(c -> c >= '0' && c <= '9' || c == '-')) {
            return Optional.empty();
        }
        String[] parts = form.split("-");
        return parts.length != 3
                ? Optional.empty()
                : Calendar.day(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]))
                        .map(date -> new Reading(from, from + 1, Period.day(date)));
    }

    private Optional<Reading> year(int from) {
        int year = year(from, false);
        return year > 0 ? Optional.of(new Reading(from, from + 1, Period.years(year, year))) : Optional.empty();
    }

    /** The year that a word writes in four digits, 0 where it does not; standing alone it must look like one. */
    private int year(int at, boolean dated) {
        if (!forms.digits(at, 4, 4)) {
            return 0;
        }
        int year = Integer.parseInt(forms.form(at));
        boolean likely = year >= 1000 && year < 2200;
        boolean counts = forms.tag(at + 1).equals("NNS") && !forms.entity(at).equals("DATE");
        boolean alone = BEFORE_YEAR.has(forms.lower(at - 1)) || forms.entity(at).equals("DATE");
        return likely && (dated || alone && !counts) ? year : 0;
    }

    /** The day of a month that a word writes: "11", "13th"; 0 where it does not. */
    private int day(int at) {
        String form = forms.lower(at);
        int digits = 0;
        while (digits < form.length() && digits < 3 && form.charAt(digits) >= '0' && form.charAt(digits) <= '9') {
            digits++;
        }
        if (digits == 0 || digits > 2) {
            return 0;
        }
        String rest = form.substring(digits);
        boolean plain = rest.isEmpty() || BEHIND_DAY.contains(rest);
        int day = plain ? Integer.parseInt(form.substring(0, digits)) : 0;
        return day <= 31 ? day : 0;
    }
}
