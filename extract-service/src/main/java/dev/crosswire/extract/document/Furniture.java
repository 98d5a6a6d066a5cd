package dev.crosswire.extract.document;

import dev.crosswire.extract.lexicon.Table;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Knows the lines of a web page that are no part of its article ({@code furniture.tsv}). */
final class Furniture {
    private static final int LONGEST = 400;
    /** So many signs at most end a line that are furniture. */
    private static final int TAIL = 160;
    /** So long at least is a line that a town opens; shorter ones are headlines that name who speaks. */
    private static final int LABELLED = 80;

    private static final Pattern DATELINE = Pattern.compile(
            "\\s*\\p{Lu}[\\p{Lu}.'/ -]{2,40}(, \\p{L}[\\p{L}. ]{1,20})?( ?(-{1,2} ?)?\\([\\p{L}. ]{2,20}\\))?\\s+-{1,2}\\s+(?=\\S)"
                    + "|\\s*\\([\\p{L}. ]{2,20}\\)\\s+-{1,2}\\s+(?=\\S)");
    /** "LAGOS, Nigeria: ". */
    private static final Pattern CAPITALS = Pattern.compile(
            "\\s*\\p{Lu}[\\p{Lu}.' -]{3,40}(, \\p{Lu}[\\p{L}. ]{1,20})?:\\s+(?=[\"']?(?:\\d|\\p{Lu}\\p{Ll}|A ))");
    /** "Vienna (dpa) - ". */
    private static final Pattern AGENCY = Pattern.compile(
            "\\s*\\p{Lu}[\\p{L}.' -]{2,30}(, \\p{L}[\\p{L}. ]{1,20})? \\((?i:ap|afp|ani|ansa|apa|bernama|bloomberg|cna|dpa|efe|ians|kyodo"
                    + "|pa|pti|reuters|tass|upi|xinhua|yonhap)\\)\\s+-{1,2}\\s+(?=[\"']?\\p{Lu})");
    /** "Lima, June 8, 2017: ", "LIMA, Peru, June 8 (Reuters) - ". */
    private static final Pattern DATED = Pattern.compile(
            "\\s*\\p{Lu}[\\p{L}.' -]{1,40}(, \\p{Lu}[\\p{L}.' -]{1,20})?, (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}{0,6}\\.? \\d{1,2}(, \\d{4})?"
                    + "( ?\\([\\p{L}. ]{2,20}\\))?(:|\\s*-{1,2})\\s+(?=\\S)");

    private static final Pattern BULLET = Pattern.compile("\\s*[\u2022\u2023\u25aa\u25cf\u00b7*-]\\s+(?=\\S)");

    private static final List<Pattern> LINES = patterns("line");
    private static final List<Pattern> TAILS = patterns("tail");

    private Furniture() {}

    private static List<Pattern> patterns(String kind) {
        return Table.rows(Furniture.class, "furniture.tsv").stream()
                .filter(row -> row.get(0).equals(kind))
                .map(row -> Pattern.compile(
                        kind.equals("tail") ? "(?:" + row.get(1) + ")$" : row.get(1), Pattern.CASE_INSENSITIVE))
                .toList();
    }

    /** Whether a line, stripped, is furniture as a whole. */
    static boolean is(String line) {
        return line.length() <= LONGEST
                && LINES.stream().anyMatch(pattern -> pattern.matcher(line).matches());
    }

    /** The length of what a line begins with before its words: a bullet, a dateline ("PARIS (AP) - "); 0 where it has neither. */
    static int lead(String line) {
        String start = line.substring(0, Math.min(line.length(), LONGEST));
        return Stream.of(DATELINE, DATED, AGENCY, BULLET)
                .map(pattern -> pattern.matcher(start))
                .filter(Matcher::lookingAt)
                .map(Matcher::end)
                .findFirst()
                .orElse(0);
    }

    /** The length of a town in capitals and a colon before a line's words; 0 where it has none. */
    static int town(String line) {
        Matcher matcher = CAPITALS.matcher(line);
        return line.length() > LABELLED && matcher.lookingAt() ? matcher.end() : 0;
    }

    /** The length of a line without the furniture at its end. */
    static int lengthWithoutTail(String line) {
        String end = line.substring(Math.max(0, line.length() - TAIL));
        for (Pattern tail : TAILS) {
            Matcher matcher = tail.matcher(end);
            if (matcher.find()) {
                return line.length() - end.length() + matcher.start();
            }
        }
        return line.length();
    }
}
