package dev.crosswire.api.reconcile.view;

import dev.crosswire.api.reconcile.lexicon.Names;
import dev.crosswire.api.reconcile.lexicon.Resource;
import dev.crosswire.contract.Answer;
import dev.crosswire.contract.Entity;
import dev.crosswire.contract.Place;
import dev.crosswire.contract.Quantity;
import dev.crosswire.contract.TimeSpan;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** English for the values of slots. */
final class Phrases {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private static final Set<String> DEFINITE = Resource.rows("definite.txt").stream()
            .flatMap(row -> Stream.of(row[0].split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    private static final int QUOTED = 140;

    /** Units without a plural form of their own. */
    private static final Set<String> COLLECTIVE = Resource.rows("collective.txt").stream()
            .flatMap(row -> Stream.of(row[0].split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    private Phrases() {}

    /** A name or noun phrase as English uses it in a sentence: with "the" where it takes it. */
    static String named(String name) {
        if (name.equals("person")) {
            return "anybody";
        }
        List<String> words = List.of(name.split(" "));
        boolean article = words.get(0).matches("(?i)the|an?|his|her|their|its|[\\d].*");
        boolean proper = Names.proper(words.get(0));
        boolean takes = proper
                ? words.stream().anyMatch(DEFINITE::contains) && !name.contains("'")
                : !name.matches(".*(?<!s)s") && !name.contains("'s ");
        return takes && !article ? "the " + name : name;
    }

    /** "a", "a and b", "a, b and c". */
    static String list(List<String> items) {
        if (items.size() < 2) {
            return items.isEmpty() ? "" : items.get(0);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.get(items.size() - 1);
    }

    /** A claim's own words for a question: without stray quotation marks, cut at a word where long. */
    static String quoted(String words) {
        String bare =
                words.replaceAll("[\"\u201c\u201d]", "").replaceAll("\\s+", " ").strip();
        bare = bare.replaceAll("[.,;:]+$", "");
        int cut = bare.length() <= QUOTED ? -1 : bare.lastIndexOf(' ', QUOTED);
        return cut <= 0 ? bare : bare.substring(0, cut) + " \u2026";
    }

    /** An answer that is a time, a place or a name, in words; null for any other. */
    static String answer(Answer answer) {
        if (answer instanceof Answer.Dated dated) {
            return dated.time().text() != null
                    ? dated.time().text()
                    : time(dated.time()).strip();
        }
        if (answer instanceof Answer.Located located) {
            return place(located.place()).strip();
        }
        return answer instanceof Answer.Named named
                ? list(named.entity().stream().map(Entity::name).toList())
                : null;
    }

    static String place(List<Place> places) {
        return places.isEmpty()
                ? ""
                : " in " + list(places.stream().map(Place::name).limit(6).toList());
    }

    static String time(TimeSpan time) {
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

    /** "over 40", "about 150", "24 to 99", "two" is "2". */
    static String number(Quantity quantity) {
        if (quantity.value() == null) {
            if (quantity.lower() == null || quantity.upper() == null) {
                return quantity.lower() == null
                        ? "up to " + digits(quantity.upper())
                        : digits(quantity.lower()) + " or more";
            }
            return digits(quantity.lower()) + " to " + digits(quantity.upper());
        }
        String value = digits(quantity.value());
        return switch (quantity.comparator()) {
            case EQUAL -> value;
            case AT_LEAST -> "at least " + value;
            case MORE_THAN -> "over " + value;
            case AT_MOST -> "up to " + value;
            case LESS_THAN -> "under " + value;
            case ABOUT -> "about " + value;
        };
    }

    /** The English plural of what is counted, by its head. */
    static String plural(String unit) {
        if (unit == null || unit.isBlank()) {
            return "units";
        }
        if (unit.equals("person")) {
            return "people";
        }
        if (COLLECTIVE.contains(unit.substring(unit.lastIndexOf(' ') + 1))) {
            return unit;
        }
        if (unit.endsWith("person")) {
            return unit.substring(0, unit.length() - 6) + "people";
        }
        if (unit.endsWith("man")) {
            return unit.substring(0, unit.length() - 3) + "men";
        }
        if (unit.endsWith("child")) {
            return unit + "ren";
        }
        int of = unit.indexOf(" of ");
        if (of > 0) {
            return plural(unit.substring(0, of)) + unit.substring(of);
        }
        if (unit.matches(".*[^aeiou]y")) {
            return unit.substring(0, unit.length() - 1) + "ies";
        }
        return unit.matches(".*(s|x|z|ch|sh)") ? (unit.endsWith("s") ? unit : unit + "es") : unit + "s";
    }

    private static String digits(BigDecimal number) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(number);
    }

    private static String point(String text) {
        return switch (text.length()) {
            case 4 -> text;
            case 7 -> YearMonth.parse(text).format(MONTH);
            default -> LocalDate.parse(text).format(DAY);
        };
    }
}
