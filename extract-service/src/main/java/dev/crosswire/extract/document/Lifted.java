package dev.crosswire.extract.document;

import dev.crosswire.extract.language.Token;
import dev.crosswire.extract.lexicon.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A stretch of a sentence that is parsed on its own ({@code lifted.tsv}).
 *
 * @param commaFrom where the punctuation before it begins, {@code from} where there is none
 * @param from its first word
 * @param nameTo the word after its last, without the punctuation behind it
 * @param to the word after its last, with the punctuation behind it
 * @param kind what it is
 */
record Lifted(int commaFrom, int from, int nameTo, int to, Kind kind) {
    /** An hour of the clock: "6pm". */
    private static final Pattern HOUR = Pattern.compile("\\d{1,2}([.:]\\d\\d)?[ap]\\.?m\\.?");

    /** What stands between words that qualify one noun. */
    static final Set<String> JOINING = Set.of(",", "and", "or");

    /** A comparator before a number, a source ("according to …"), a day put into a verb ("had on Monday left"), what something is said in, what qualifies those counted ("40 confirmed cases"). */
    enum Kind {
        COMPARATOR,
        SOURCE,
        DAY,
        MEDIUM,
        QUALIFIER
    }

    private static final Pattern NUMERAL = Pattern.compile("[$€£]|\\d.*|(?:US)?\\$.*|one|two|three|four|five|six|seven"
            + "|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
            + "|half|dozens?|hundreds?|thousands?|millions?|billions?|[a-z]+ty-[a-z]+");
    private static final Set<String> PERFECT = Set.of("has", "have", "had");
    private static final Set<String> ENDS = Set.of(",", ".", "\"", ";", "''", "``", "-", "--", "!", "?", ")");
    /** "over seven years" says how long, and bounds no number; not so "took over seven years". */
    private static final List<String> OVER = List.of("over");

    private static final Map<String, List<List<String>>> COMPARATORS = phrases("comparator");
    private static final Map<String, List<List<String>>> SOURCES = phrases("source");

    /** The phrases of a kind by their first word, the longest first. */
    private static Map<String, List<List<String>>> phrases(String kind) {
        return Table.rows(Lifted.class, "lifted.tsv").stream()
                .filter(row -> row.get(0).equals(kind))
                .map(row -> List.of(row.get(1).split(" ")))
                .sorted(Comparator.comparing(phrase -> -phrase.size()))
                .collect(Collectors.groupingBy(phrase -> phrase.get(0)));
    }

    boolean covers(int word) {
        return word >= commaFrom && word < to;
    }

    /** The stretches to lift, in text order. */
    static List<Lifted> in(List<Token> tokens) {
        List<Lifted> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Lifted next = at(tokens, i);
            if (next != null) {
                found.add(next);
            }
            i = next == null ? i + 1 : next.to();
        }
        return found;
    }

    private static Lifted at(List<Token> tokens, int i) {
        String first = lower(tokens.get(i));
        for (List<String> phrase : SOURCES.getOrDefault(first, List.of())) {
            if (matches(tokens, i, phrase)) {
                return source(tokens, i);
            }
        }
        for (List<String> phrase : COMPARATORS.getOrDefault(first, List.of())) {
            int to = i + phrase.size();
            boolean span = phrase.equals(OVER)
                    && to + 1 < tokens.size()
                    && (i == 0 || !SentenceWords.LASTING.has(lower(tokens.get(i - 1))))
                    && SentenceWords.DURATION.has(tokens.get(to + 1).form());
            if (matches(tokens, i, phrase)
                    && to < tokens.size()
                    && isNumeral(tokens, to)
                    && !span
                    && !isClock(tokens, to)) {
                return new Lifted(i, i, to, to, Kind.COMPARATOR);
            }
        }
        if (first.equals("since") && isSince(tokens, i)) {
            return new Lifted(i, i, i + 1, i + 1, Kind.COMPARATOR);
        }
        int counted = SentenceWords.QUALIFIER.has(first) ? qualifiers(tokens, i) : -1;
        if (counted > i) {
            return new Lifted(i, i, counted, counted, Kind.QUALIFIER);
        }
        int medium = first.equals("in") ? SpokenIn.end(tokens, i) : -1;
        if (medium >= 0) {
            return new Lifted(i, i, medium, medium, Kind.MEDIUM);
        }
        return first.equals("on") ? day(tokens, i) : null;
    }

    /** "40 confirmed and probable cases": the plural behind a word that qualifies it, right after a number; -1 where none is. */
    private static int qualifiers(List<Token> tokens, int from) {
        if (from == 0 || !isNumeral(tokens, from - 1)) {
            return -1;
        }
        int to = from + 1;
        while (to + 1 < tokens.size()
                && JOINING.contains(lower(tokens.get(to)))
                && SentenceWords.QUALIFIER.has(lower(tokens.get(to + 1)))) {
            to += 2;
        }
        return to < tokens.size() && lower(tokens.get(to)).endsWith("s") ? to : -1;
    }

    /** "has since expelled them": what says no more than that it was later. */
    private static boolean isSince(List<Token> tokens, int i) {
        return i > 0
                && i + 1 < tokens.size()
                && PERFECT.contains(lower(tokens.get(i - 1)))
                && (lower(tokens.get(i + 1)).endsWith("ed")
                        || lower(tokens.get(i + 1)).equals("been"));
    }

    /** "had on Monday left": the day between an auxiliary and its verb; null where none stands there. */
    private static Lifted day(List<Token> tokens, int on) {
        int to = on + 2;
        boolean day = on > 0
                && to < tokens.size()
                && SentenceWords.AUXILIARY.has(lower(tokens.get(on - 1)))
                && SentenceWords.DAY.has(lower(tokens.get(on + 1)));
        if (day && SentenceWords.DAY_PART.has(lower(tokens.get(to)))) {
            to++;
        }
        boolean verb = day
                && to < tokens.size()
                && Character.isLetter(tokens.get(to).form().codePointAt(0));
        return verb ? new Lifted(on, on, to, to, Kind.DAY) : null;
    }

    private static Lifted source(List<Token> tokens, int from) {
        int to = from + 2;
        while (to < tokens.size() && !ends(tokens, to)) {
            to++;
        }
        to = from == 0 ? to : Math.max(to, SourceName.end(tokens, from + 2, to));
        boolean comma = to < tokens.size() && tokens.get(to).form().equals(",");
        boolean before = from > 0 && tokens.get(from - 1).form().equals(",");
        if (to == from + 2 || from == 0 && to + 1 >= tokens.size()) {
            return null;
        }
        return new Lifted(
                before ? from - 1 : from, from, to, comma && (before || from == 0) ? to + 1 : to, Kind.SOURCE);
    }

    static boolean ends(List<Token> tokens, int i) {
        String form = tokens.get(i).form();
        boolean turns = form.equals("and") || form.equals("but");
        boolean clause = turns
                && i + 1 < tokens.size()
                && SentenceWords.FINITE.has(tokens.get(i + 1).form());
        boolean joined = form.equals("-")
                && i + 1 < tokens.size()
                && tokens.get(i - 1).end() == tokens.get(i).start()
                && tokens.get(i).end() == tokens.get(i + 1).start();
        return clause || ENDS.contains(form) && !joined;
    }

    /** Whether a phrase whose first word stands there goes on there. */
    private static boolean matches(List<Token> tokens, int at, List<String> phrase) {
        if (at + phrase.size() > tokens.size()) {
            return false;
        }
        for (int k = 1; k < phrase.size(); k++) {
            if (!lower(tokens.get(at + k)).equals(phrase.get(k))) {
                return false;
            }
        }
        return true;
    }

    /** A numeral, or the part of a whole: "a third of". */
    private static boolean isNumeral(List<Token> tokens, int at) {
        boolean part = at + 2 < tokens.size()
                && lower(tokens.get(at)).equals("a")
                && SentenceWords.FRACTION.has(lower(tokens.get(at + 1)))
                && lower(tokens.get(at + 2)).equals("of");
        return part || NUMERAL.matcher(lower(tokens.get(at))).matches();
    }

    /** "around 9 pm" says when, and bounds no number. */
    private static boolean isClock(List<Token> tokens, int at) {
        return HOUR.matcher(lower(tokens.get(at))).matches()
                || at + 1 < tokens.size() && SentenceWords.CLOCK.has(lower(tokens.get(at + 1)));
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
