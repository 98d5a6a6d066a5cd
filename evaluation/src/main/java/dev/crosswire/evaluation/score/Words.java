package dev.crosswire.evaluation.score;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Text made comparable: case, accents and punctuation put aside, nouns in the singular near enough. */
final class Words {
    static final Set<String> STOP =
            Set.of(("the a an of in on at to and or by for with from its his her their this that is are was"
                            + " were be been has have had it as s")
                    .split(" "));
    /** By Unicode code points, as Python compares strings. */
    static final Comparator<String> BY_CODE_POINT =
            (a, b) -> Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

    private static final Map<String, String> PLURALS =
            Map.of("people", "person", "men", "man", "women", "woman", "children", "child");

    private Words() {}

    static String norm(String text) {
        StringBuilder out = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .map(c -> c)
                .forEach(out::appendCodePoint);
        StringBuilder kept = new StringBuilder();
        out.toString()
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(c -> append(kept, isWord(c) ? new String(Character.toChars(c)) : " "));
        return kept.toString().strip();
    }

    private static void append(StringBuilder out, String next) {
        if (!next.equals(" ") || out.isEmpty() || out.charAt(out.length() - 1) != ' ') {
            out.append(next);
        }
    }

    private static boolean isWord(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER
                || c == '_'
                || c == '%'
                || c == '.';
    }

    static List<String> tokens(String text) {
        return Arrays.stream(norm(text).split(" "))
                .map(Words::stripDots)
                .filter(token -> !token.isEmpty())
                .toList();
    }

    private static String stripDots(String token) {
        int from = 0;
        int to = token.length();
        while (from < to && token.charAt(from) == '.') {
            from++;
        }
        while (to > from && token.charAt(to - 1) == '.') {
            to--;
        }
        return token.substring(from, to);
    }

    static String stem(String word) {
        if (PLURALS.containsKey(word)) {
            return PLURALS.get(word);
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("sses")
                || word.endsWith("shes")
                || word.endsWith("ches")
                || word.endsWith("xes")
                || word.endsWith("zes")) {
            return word.substring(0, word.length() - 2);
        }
        if (word.endsWith("s") && !word.endsWith("ss") && word.length() > 3) {
            return word.substring(0, word.length() - 1);
        }
        return word;
    }
}
