package dev.crosswire.api.reconcile.view;

import dev.crosswire.api.reconcile.lexicon.Resource;
import dev.crosswire.api.reconcile.lexicon.Units;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A claim's words with its number left open, so that the question doesn't give the answer away.
 *
 * @param before what stands before the number, empty where it begins the words
 * @param after what stands behind it, with what is counted
 */
record Gap(String before, String after) {
    private static final String DIGITS = "(?:US)?[$£€]? ?\\d[\\d,.]*\\d|(?:US)?[$£€]? ?\\d";
    private static final String WORDS = either("numerals.txt");
    private static final String SCALE = "(?: ?(?:%|" + either("scales.txt") + "|bn\\b|m\\b|per ?cent\\b))?";
    private static final String ABOUT = "(?:(?:" + either("comparators.txt") + ") )?";
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d])" + ABOUT + "(?:(?:" + DIGITS + ")(?:(?:-|–| to )(?:" + DIGITS + "))?|(?:a )?(?:" + WORDS
                    + ")s?(?:[ -](?:" + WORDS + "))*\\b(?: of\\b)?)" + SCALE,
            Pattern.CASE_INSENSITIVE);

    /** How many words may stand between a number and what it counts: "10,000 striking dock workers". */
    private static final int APART = 4;

    private static final int TELLING = 3;

    /** What goes on after a noun without being what it does. */
    private static final Set<String> HANGING = Resource.words("hanging.txt");

    private static String either(String resource) {
        return String.join("|", Resource.words(resource));
    }

    /** @param unit what is counted, in the singular */
    static Optional<Gap> in(String words, String unit) {
        List<MatchResult> numbers = NUMBER.matcher(words).results().toList();
        return numbers.stream()
                .filter(number -> counted(number.group(), words.substring(number.end()), unit))
                .findFirst()
                .or(() -> numbers.size() == 1 && plain(unit) ? Optional.of(numbers.get(0)) : Optional.empty())
                .map(number -> new Gap(words.substring(0, number.start()), words.substring(number.end())))
                .filter(Gap::tells);
    }

    /** Whether it is counted by a word rather than by a sign. */
    private static boolean plain(String unit) {
        return !Phrases.money(unit) && !Units.general(unit).equals(Units.SHARE);
    }

    /** Whether more is left than what is counted. */
    private boolean tells() {
        return !after.strip().equals("\u2026") && (before + after).strip().split("\\s+").length >= TELLING;
    }

    private static boolean counted(String number, String after, String unit) {
        if (Units.general(unit).equals(Units.SHARE)) {
            return number.matches("(?i).*(%|per ?cent)");
        }
        return Phrases.money(unit) ? number.matches(".*[$£€].*") : counts(after, unit);
    }

    private static boolean counts(String after, String unit) {
        String last = unit.substring(unit.lastIndexOf(' ') + 1);
        String either = Pattern.quote(last) + "|" + Pattern.quote(Plurals.of(last));
        return Pattern.compile(
                        "^[ -](?:[^\\s,;]+ ){0," + APART + "}?(?:" + either + ")(?![\\p{L}])", Pattern.CASE_INSENSITIVE)
                .matcher(after)
                .find();
    }

    /** The words as a question, where what is counted is their subject: "How many workers went on strike". */
    Optional<String> asked(String unit) {
        String last = unit.substring(unit.lastIndexOf(' ') + 1);
        String counted = Pattern.quote(Plurals.of(last));
        Matcher verb = Pattern.compile("^ (?:.* )?" + counted + " (\\p{Ll}+)(?: .*)?$", Pattern.CASE_INSENSITIVE)
                .matcher(after);
        boolean subject = before.isEmpty()
                && verb.matches()
                && !HANGING.contains(verb.group(1))
                && !verb.group(1).endsWith("ing");
        return subject ? Optional.of("How many" + after) : Optional.empty();
    }

    @Override
    public String toString() {
        return before + "…" + after;
    }
}
