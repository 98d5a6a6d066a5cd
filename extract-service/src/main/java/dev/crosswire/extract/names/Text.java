package dev.crosswire.extract.names;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names written alike, whatever their accents, case, article and possessive mark. */
final class Text {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("\\s*['’]s?$");

    private static final Pattern ABBREVIATED = Pattern.compile("\\b(Jr|Sr|Inc|Corp|Co|Ltd|St|Bros)\\.$");

    private Text() {}

    static String key(String name) {
        return isKey(name) ? name : made(name);
    }

    /** Whether a name is written as its key is, as common nouns are. */
    private static boolean isKey(String name) {
        for (int i = 0; i < name.length(); i++) {
            char sign = name.charAt(i);
            boolean inside = i > 0 && i + 1 < name.length();
            if ((sign < 'a' || sign > 'z') && !(inside && (sign == ' ' || sign == '-'))) {
                return false;
            }
        }
        return !name.startsWith("the ");
    }

    private static String made(String name) {
        String plain = isAscii(name)
                ? name
                : MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                        .replaceAll("");
        String lower = bare(plain).toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    /** Without a possessive mark at the end, and without a full stop that is no abbreviation's. */
    static String bare(String name) {
        String text = name.strip();
        text = mayBePossessive(text) ? POSSESSIVE.matcher(text).replaceAll("") : text;
        boolean stop = text.length() > 1 && text.indexOf('.') == text.length() - 1;
        return stop && !ABBREVIATED.matcher(text).find() ? text.substring(0, text.length() - 1) : text;
    }

    private static boolean mayBePossessive(String text) {
        return text.indexOf('\'') >= 0 || text.indexOf('’') >= 0;
    }
}
