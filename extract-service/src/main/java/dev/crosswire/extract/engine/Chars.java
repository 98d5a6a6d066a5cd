package dev.crosswire.extract.engine;

/** Classes of characters as the models' libraries draw them; letters are those of ASCII. */
final class Chars {
    private Chars() {}

    static boolean isUpper(char c) {
        return 'A' <= c && c <= 'Z';
    }

    static boolean isLower(char c) {
        return 'a' <= c && c <= 'z';
    }

    static boolean isLetter(char c) {
        return isUpper(c) || isLower(c);
    }

    static boolean isDigit(char c) {
        return '0' <= c && c <= '9';
    }

    static boolean isVowel(char c) {
        return "aeiouAEIOU".indexOf(c) >= 0;
    }

    static boolean isConsonant(char c) {
        return isLetter(c) && !isVowel(c);
    }

    static boolean isSpace(char c) {
        return switch (c) {
            case ' ', '\t', '\n', '\r', '\f', '\u00a0', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }

    static boolean isPunctuation(char c) {
        return in(c, '!', '/') || in(c, ':', '@') || in(c, '[', '`') || in(c, '{', '~');
    }

    static boolean isGeneralPunctuation(char c) {
        return in(c, '\u2000', '\u206f');
    }

    static boolean isCurrency(char c) {
        return c == '$' || in(c, '\u00a2', '\u00a5') || in(c, '\u20a0', '\u20cf');
    }

    static boolean isArrow(char c) {
        return in(c, '\u2190', '\u21ff') || in(c, '\u27f0', '\u27ff') || in(c, '\u2900', '\u297f');
    }

    static boolean isHyphen(char c) {
        return c == '-' || in(c, '\u2010', '\u2014');
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    static boolean isListMark(char c) {
        return c == '-' || c == '\u2022' || c == '\u2023' || c == '\u203b' || c == '\u2043';
    }

    static boolean isFinalMark(char c) {
        return c == '.' || c == '?' || c == '!' || c == '\u203c' || in(c, '\u2047', '\u2049');
    }

    static boolean isSeparator(char c) {
        return c == ',' || c == ';' || c == ':' || c == '|' || c == '/' || c == '\\';
    }

    static boolean isSingleQuote(char c) {
        return c == '\'' || in(c, '\u2018', '\u201b');
    }

    static boolean isDoubleQuote(char c) {
        return c == '"' || in(c, '\u201c', '\u201f');
    }

    static boolean isQuote(char c) {
        return isSingleQuote(c) || isDoubleQuote(c);
    }

    static boolean isLeftBracket(char c) {
        return c == '(' || c == '{' || c == '[' || c == '<';
    }

    static boolean isRightBracket(char c) {
        return c == ')' || c == '}' || c == ']' || c == '>';
    }

    static boolean isBracket(char c) {
        return isLeftBracket(c) || isRightBracket(c);
    }

    /** A sign that may stand before a number. */
    static boolean isSign(char c) {
        return c == '.'
                || c == '-'
                || c == '+'
                || c == '\u00b1'
                || in(c, '\u2212', '\u2213')
                || in(c, '\u221a', '\u221c');
    }

    /** Lower case by Latin-1, with the letters that Windows-1252 has in C1. */
    static char toLower(char c) {
        if (isUpper(c) || in(c, '\u00c0', '\u00de') && c != '\u00d7') {
            return (char) (c + 32);
        }
        return switch (c) {
            case '\u008a', '\u008c', '\u008e' -> (char) (c + 16);
            case '\u009f' -> '\u00ff';
            default -> c;
        };
    }

    static String toLower(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (toLower(text.charAt(i)) != text.charAt(i)) {
                return lowered(text, i);
            }
        }
        return text;
    }

    private static String lowered(String text, int from) {
        char[] chars = text.toCharArray();
        for (int i = from; i < chars.length; i++) {
            chars[i] = toLower(chars[i]);
        }
        return new String(chars);
    }

    private static boolean in(char c, char from, char to) {
        return from <= c && c <= to;
    }
}
