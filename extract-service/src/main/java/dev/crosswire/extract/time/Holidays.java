package dev.crosswire.extract.time;

import dev.crosswire.extract.lexicon.Phrases;
import dev.crosswire.extract.lexicon.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The days with a name of their own that {@code holidays.tsv} lists, and when they fall in a year. */
final class Holidays {
    static final Phrases<String> RULES = read();

    private Holidays() {}

    private static Phrases<String> read() {
        Map<String, String> rules = new HashMap<>();
        for (List<String> row : Table.rows(Holidays.class, "holidays.tsv")) {
            rules.put(row.get(0), row.get(1));
            rules.put(row.get(0).replace("'s", " 's").replace("s' ", "s ' "), row.get(1));
        }
        return new Phrases<>(rules);
    }

    static LocalDate in(int year, String rule) {
        if (rule.startsWith("easter")) {
            return easter(year).plusDays(Integer.parseInt(rule.substring(6)));
        } else if (rule.indexOf('/') < 0) {
            return MonthDay.parse("--" + rule).atYear(year);
        }
        String[] parts = rule.split("/");
        DayOfWeek day = DayOfWeek.of(Integer.parseInt(parts[1]));
        return LocalDate.of(year, Integer.parseInt(parts[0]), 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(parts[2]), day));
    }

    /** Western Easter by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
