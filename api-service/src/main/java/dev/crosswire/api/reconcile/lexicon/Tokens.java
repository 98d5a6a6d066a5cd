package dev.crosswire.api.reconcile.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Text as plain words: without case, accents and punctuation, inflected as it was. */
public final class Tokens {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int NUMBERS =
            1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER | 1 << Character.OTHER_NUMBER;
    private static final Memo<String, String> PLAIN = new Memo<>(4_000, Tokens::stripped);
    private static final Set<String> STOP = Resource.words("stop.txt");

    private Tokens() {}

    /** Whether a plain word carries no content of its own ({@code stop.txt}). */
    static boolean isStop(String word) {
        return STOP.contains(word);
    }

    /** Lower case, no accents, single blanks, no possessives. */
    public static String plain(String text) {
        return PLAIN.of(text);
    }

    /** The same, not remembered. */
    static String stripped(String text) {
        String bare = (isAscii(text)
                        ? text
                        : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                                .replaceAll(""))
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'');
        if (bare.indexOf('\'') >= 0) {
            bare = bare.replace("'s ", " ").replace("s' ", "s ");
        }
        char[] plain = new char[bare.length()];
        int length = 0;
        boolean gap = false;
        for (int at = 0, character; at < bare.length(); at += Character.charCount(character)) {
            character = bare.codePointAt(at);
            boolean kept = isKept(character);
            if (kept) {
                if (gap && length > 0) {
                    plain[length++] = ' ';
                }
                length += Character.toChars(character, plain, length);
            }
            gap = !kept;
        }
        return new String(plain, 0, length);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static boolean isKept(int character) {
        if (character < 128) {
            return character >= 'a' && character <= 'z'
                    || character >= '0' && character <= '9'
                    || character == '.'
                    || character == '$';
        }
        return Character.isLetter(character) || (NUMBERS >> Character.getType(character) & 1) != 0;
    }

    /** The words of a text in their order, as written but plain; full stops inside a word stay. */
    public static List<String> split(String text) {
        return words(stripped(text));
    }

    /** The words of a text that is plain. */
    static List<String> words(String plain) {
        List<String> out = new ArrayList<>();
        for (int start = 0, end; start < plain.length(); start = end + 1) {
            end = plain.indexOf(' ', start);
            end = end < 0 ? plain.length() : end;
            String bare = trimStops(plain.substring(start, end));
            if (!bare.isEmpty()) {
                out.add(bare);
            }
        }
        return out;
    }

    private static String trimStops(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && word.charAt(start) == '.') {
            start++;
        }
        while (end > start && word.charAt(end - 1) == '.') {
            end--;
        }
        return word.substring(start, end);
    }
}
