package dev.crosswire.api.reconcile.view;

import dev.crosswire.api.reconcile.lexicon.Memo;
import dev.crosswire.api.reconcile.lexicon.Names;
import dev.crosswire.api.reconcile.lexicon.Resource;
import dev.crosswire.api.reconcile.lexicon.Units;
import dev.crosswire.api.reconcile.lexicon.Where;
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
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** English for the values of slots. */
final class Phrases {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private static final Pattern HANGING =
            Pattern.compile(" (?:of|in|on|to|for|from|with|over|against|between|regarding|about|at) ");
    private static final Pattern QUOTES = Pattern.compile("[\"\u201c\u201d]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern END = Pattern.compile("[.,;:]+$");
    private static final Pattern CONSONANT_Y = Pattern.compile("[^aeiou]y\\z");
    private static final Pattern SIBILANT = Pattern.compile("(?:[xz]|[cs]h)\\z");
    private static final Pattern SINGULAR_S = Pattern.compile("[siu]s\\z");
    private static final Memo<String, String> NAMED = new Memo<>(8_000, Phrases::withArticle);

    private static final Set<String> DEFINITE = Resource.words("definite.txt");

    private static final Set<String> FRAGMENTS = Resource.words("fragments.txt");
    private static final Set<String> MANY = Resource.words("many.txt");
    private static final Set<String> MASS = Resource.words("mass.txt");

    private static final int QUOTED = 140;
    private static final int PLACES = 3;

    /** Units without a plural form of their own. */
    private static final Set<String> COLLECTIVE = Resource.words("collective.txt");

    private static final Set<String> THINGS = Resource.words("things.txt");
    private static final Set<String> MONEY = Resource.words("money.txt");

    private Phrases() {}

    /** Whether a unit is one of money. */
    static boolean money(String unit) {
        return unit != null && MONEY.contains(unit.substring(unit.lastIndexOf(' ') + 1));
    }

    /** A noun phrase in the number in which the words have it: slots hold what is many in the singular. */
    static String asTold(String name, Set<String> words) {
        String head = head(name);
        String last = head.substring(head.lastIndexOf(' ') + 1);
        boolean counted =
                !name.equals("person") && !last.isEmpty() && last.codePoints().allMatch(Character::isLowerCase);
        return counted && !words.contains(last) && words.contains(plural(last))
                ? head.substring(0, head.length() - last.length()) + plural(last) + name.substring(head.length())
                : name;
    }

    /** A name or noun phrase as English uses it in a sentence: with "the" where it takes it. */
    static String named(String name) {
        return NAMED.of(name);
    }

    private static String withArticle(String name) {
        if (name.equals("person")) {
            return "anybody";
        }
        List<String> words = List.of(name.split(" "));
        if (MANY.contains(words.get(0)) && words.size() > 1) {
            return plural(name);
        }
        boolean article = words.get(0).matches("(?i)the|an?|his|her|their|its|[\\d.,]+");
        boolean proper = Names.proper(words.get(0));
        String head = head(name);
        String last = head.substring(head.lastIndexOf(' ') + 1);
        boolean owned = head.matches(".*['\u2019]s? .*");
        boolean single = !isPlural(last) && !MASS.contains(last);
        boolean takes = proper
                ? words.stream().anyMatch(DEFINITE::contains) && !owned
                        || single && !owned && Character.isLowerCase(last.codePointAt(0)) && words.size() > 1
                : single && (!last.endsWith("ing") || THINGS.contains(last)) && !gerund(words);
        return takes && !article ? "the " + name : name;
    }

    private static boolean gerund(List<String> words) {
        return words.size() > 1 && words.get(0).endsWith("ing") && !THINGS.contains(words.get(0));
    }

    /** A noun phrase up to what hangs on its head: "halt" of "halt to strikes on the grid". */
    private static String head(String name) {
        return HANGING.split(name, 2)[0];
    }

    private static boolean isPlural(String last) {
        return last.equals("people")
                || last.endsWith("s") && !SINGULAR_S.matcher(last).find();
    }

    /** Whether a name takes a verb in the plural. */
    static boolean many(String name) {
        if (name.indexOf('.') > 0) {
            return false;
        }
        String head = head(name);
        String last = head.substring(head.lastIndexOf(' ') + 1);
        return MANY.contains(head.split(" ")[0])
                || COLLECTIVE.contains(last)
                || Character.isLowerCase(last.codePointAt(0)) && isPlural(last);
    }

    /** A speaker as English names one: "the police", "officials". */
    static String spoken(String name) {
        return name.equals("police") ? "the police" : named(name);
    }

    static String day(LocalDate day) {
        return day.format(DAY);
    }

    /** "a", "a and b", "a, b and c". */
    static String list(List<String> items) {
        if (items.size() < 2) {
            return items.isEmpty() ? "" : items.get(0);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.get(items.size() - 1);
    }

    private static final Memo<String, Boolean> FRAGMENT = new Memo<>(8_000, Phrases::hangs);

    /** Whether words hang on others before them, as "who fled" does. */
    static boolean fragment(String words) {
        return FRAGMENT.of(words);
    }

    private static boolean hangs(String words) {
        return FRAGMENTS.contains(words.split("[^\\p{L}]+", 2)[0].toLowerCase(Locale.ENGLISH));
    }

    /** A claim's own words for a question: without stray quotation marks, cut at a word where long. */
    static String quoted(String words) {
        String bare = BLANKS.matcher(QUOTES.matcher(words).replaceAll(""))
                .replaceAll(" ")
                .strip();
        bare = END.matcher(bare).replaceAll("");
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
        if (answer instanceof Answer.Described described) {
            return "\u201c" + quoted(described.description()) + "\u201d";
        }
        return answer instanceof Answer.Named named
                ? list(named.entity().stream().map(Entity::name).toList())
                : null;
    }

    /** " in Sumy", " on Elm Street and elsewhere"; empty where there is none. */
    static String place(List<Place> places) {
        if (places.isEmpty()) {
            return "";
        }
        List<String> named = places.stream().limit(PLACES).map(Place::name).collect(Collectors.toList());
        String preposition = Where.preposition(named.get(0));
        named.replaceAll(Where::named);
        if (places.size() > PLACES) {
            named.add("elsewhere");
        }
        return " " + preposition + list(named);
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

    /** "over 40", "about 150", "24 to 99"; "two" is "2", half a share "50%". */
    static String number(Quantity quantity) {
        boolean share = Units.general(quantity.unit()).equals(Units.SHARE);
        if (quantity.value() == null) {
            if (quantity.lower() == null || quantity.upper() == null) {
                return quantity.lower() == null
                        ? "up to " + digits(quantity.upper(), share)
                        : digits(quantity.lower(), share) + " or more";
            }
            return digits(quantity.lower(), share) + " to " + digits(quantity.upper(), share);
        }
        String value = digits(quantity.value(), share);
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
        int of = Math.max(unit.indexOf(" of "), unit.indexOf(" per "));
        if (of > 0) {
            return plural(unit.substring(0, of)) + unit.substring(of);
        }
        if (CONSONANT_Y.matcher(unit).find()) {
            return unit.substring(0, unit.length() - 1) + "ies";
        }
        return unit.endsWith("s") ? unit : SIBILANT.matcher(unit).find() ? unit + "es" : unit + "s";
    }

    private static String digits(BigDecimal number, boolean share) {
        if (share) {
            return digits(number.movePointRight(2)) + "%";
        }
        return scaled(number, 9, " billion")
                .or(() -> scaled(number, 6, " million"))
                .orElseGet(() -> digits(number));
    }

    /** A round number of millions or billions as it is said: 31.4 billion. */
    private static Optional<String> scaled(BigDecimal number, int digits, String name) {
        BigDecimal scaled = number.movePointLeft(digits).stripTrailingZeros();
        boolean round = scaled.abs().compareTo(BigDecimal.ONE) >= 0 && scaled.scale() <= 2;
        return round ? Optional.of(digits(scaled) + name) : Optional.empty();
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
