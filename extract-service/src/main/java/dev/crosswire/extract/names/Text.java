package dev.crosswire.extract.names;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names written alike, whatever their accents, case, article and possessive mark. */
final class Text {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("\\s*['’]s?$");

    private Text() {}

    static String key(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String lower = bare(plain).toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }

    /** Without a possessive mark at the end. */
    static String bare(String name) {
        return POSSESSIVE.matcher(name.strip()).replaceAll("");
    }
}
