package dev.crosswire.extract.document;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Makes the text that the stages read: straight quotes and dashes, no markup signs, entities decoded, no invisible or
 * pictorial signs, a space between sentences that were glued together. Line ends stay. In time linear in the length.
 */
public final class TextCleaner {
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("lsquo", "'"),
            Map.entry("rsquo", "'"),
            Map.entry("ldquo", "\""),
            Map.entry("rdquo", "\""),
            Map.entry("ndash", "-"),
            Map.entry("mdash", "-"),
            Map.entry("hellip", "..."),
            Map.entry("euro", "\u20ac"),
            Map.entry("pound", "\u00a3"));

    /** Each sign of ASCII as a text. */
    private static final String[] ASCII =
            IntStream.range(0, 128).mapToObj(Character::toString).toArray(String[]::new);

    private final String text;
    private final StringBuilder clean;
    private int[] origin;
    private int codePoint;

    private TextCleaner(String text) {
        this.text = text;
        this.clean = new StringBuilder(text.length() + 16);
        this.origin = new int[text.length() + 17];
    }

    /** The clean text, each of its characters with its offset in the original. */
    public static AlignedText clean(String text) {
        return new TextCleaner(text).run();
    }

    private AlignedText run() {
        Matcher entity = ENTITY.matcher(text);
        BitSet speech = SingleQuotes.in(text);
        int i = 0;
        while (i < text.length()) {
            int sign = text.codePointAt(i);
            int next = i + Character.charCount(sign);
            if (sign == '&' && entity.region(i, Math.min(text.length(), i + 12)).lookingAt()) {
                put(decode(entity.group(1)));
                next = entity.end();
            } else if (sign == '*' && (at(i + 1) == '*' || at(i - 1) == '*')) {
                // a markdown sign
            } else {
                separate(i);
                put(speech.get(i) ? "\"" : plain(sign));
            }
            codePoint += text.codePointCount(i, next);
            i = next;
        }
        int[] aligned = Arrays.copyOf(origin, clean.length() + 1);
        aligned[clean.length()] = codePoint;
        return new AlignedText(clean.toString(), aligned);
    }

    private char at(int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
    }

    /** Puts a space where a sentence begins right after another's end ("he said.The two"). */
    private void separate(int i) {
        if (!Character.isUpperCase(at(i)) && at(i) != '"' && at(i) != '\u201c') {
            return;
        }
        char end = at(i - 1);
        boolean quoted = end == '"' || end == '\u201d' || end == ')';
        char stop = quoted ? at(i - 2) : end;
        char before = at(quoted ? i - 3 : i - 2);
        boolean stopped = stop == '.' || stop == '!' || stop == '?';
        boolean word = Character.isLowerCase(before) || before == ')' || Character.isDigit(before) && quoted;
        boolean opens = Character.isUpperCase(at(i)) && (Character.isLowerCase(at(i + 1)) || at(i + 1) == ' ')
                || (at(i) == '"' || at(i) == '\u201c') && Character.isUpperCase(at(i + 1));
        if (stopped && word && opens && lengthOfWordBefore(quoted ? i - 2 : i - 1) > 1) {
            put(" ");
        }
    }

    private int lengthOfWordBefore(int stop) {
        int from = stop;
        while (from > 0 && stop - from < 4 && Character.isLetterOrDigit(at(from - 1))) {
            from--;
        }
        return stop - from;
    }

    private void put(String signs) {
        for (int k = 0; k < signs.length(); k++) {
            if (clean.length() + 2 > origin.length) {
                origin = Arrays.copyOf(origin, origin.length * 2);
            }
            origin[clean.length()] = codePoint;
            clean.append(signs.charAt(k));
        }
    }

    private static String decode(String name) {
        if (name.charAt(0) != '#') {
            return ENTITIES.getOrDefault(name, " ");
        }
        boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        int sign = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        return Character.isValidCodePoint(sign) ? plain(sign) : " ";
    }

    /** How a sign is read; nothing for what is invisible, a space for what is no sign of writing. */
    private static String plain(int sign) {
        switch (sign) {
            case '\u2018', '\u2019', '\u201b', '\u02bc', '\u00b4', '`':
                return "'";
            case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb', '\u2033':
                return "\"";
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212':
                return "-";
            case '\u2014', '\u2015':
                return " - ";
            case '\u2026':
                return "...";
            case '\u00a0', '\u2007', '\u202f', '\t':
                return " ";
            case '\r':
                return " ";
            case '\n':
                return "\n";
            default:
                return unusual(sign);
        }
    }

    private static String usual(int sign) {
        if (sign < ASCII.length) {
            return ASCII[sign];
        }
        return Character.isBmpCodePoint(sign) ? Character.toString(sign) : " ";
    }

    private static String unusual(int sign) {
        return switch (Character.getType(sign)) {
            case Character.FORMAT -> "";
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> "";
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.OTHER_SYMBOL -> " ";
            default -> usual(sign);
        };
    }
}
