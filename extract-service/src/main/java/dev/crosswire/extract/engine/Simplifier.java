package dev.crosswire.extract.engine;

/** Collapses what makes word forms needlessly many: digits, signs, repeated punctuation, links. */
final class Simplifier {
    static final String LINK = "#hlink#";

    private Simplifier() {}

    /** ClearNLP's simplified form: a single symbol is made general. */
    static String clearNlp(String text) {
        if (Hyperlinks.hasExtension(text) || Hyperlinks.find(text) != null) {
            return LINK;
        }
        if (text.length() == 1) {
            char symbol = generalOfOne(text.charAt(0));
            if (symbol != text.charAt(0)) {
                return String.valueOf(symbol);
            }
        }
        return collapse(text);
    }

    /** NLP4J's simplified form: every symbol is made general. */
    static String nlp4j(String text) {
        if (Hyperlinks.hasExtension(text) || Hyperlinks.hasProtocol(text) || Hyperlinks.find(text) != null) {
            return LINK;
        }
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = generalOfOne(chars[i]);
        }
        return collapse(new String(chars));
    }

    private static char generalOfOne(char c) {
        if (Chars.isCurrency(c)) {
            return '$';
        }
        if (Chars.isSingleQuote(c)) {
            return '\'';
        }
        if (Chars.isDoubleQuote(c)) {
            return '"';
        }
        return Chars.isListMark(c) || Chars.isHyphen(c) ? '-' : c;
    }

    /** The form with its digits made 0. */
    static String undigitalized(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = Chars.isDigit(chars[i]) ? '0' : chars[i];
        }
        return new String(chars);
    }

    private static String collapse(String text) {
        return collapsePunctuation(collapseDigits(text));
    }

    /** Makes a number with its signs and separators one 0. */
    private static String collapseDigits(String text) {
        StringBuilder collapsed = new StringBuilder(text.length());
        char previous = 0;
        for (int i = 0; i < text.length(); i++) {
            i = afterCurrency(text, i);
            char current = text.charAt(i);
            if (current == '%' && Chars.isDigit(previous)) {
                continue;
            }
            int next = joins(current) ? digitAfter(text, i) : -1;
            if (next >= 0 && i == 0) {
                i = next;
                current = text.charAt(i);
            } else if (next >= 0 && Chars.isDigit(previous)) {
                i = next;
                continue;
            }
            if (!Chars.isDigit(current)) {
                collapsed.append(current);
            } else if (!Chars.isDigit(previous)) {
                collapsed.append('0');
            }
            previous = current;
        }
        return collapsed.toString();
    }

    private static boolean joins(char c) {
        return Chars.isSign(c) || c == ',' || c == ':' || c == '/' || c == '=';
    }

    /** The place of a digit that follows, -1 for none. */
    private static int digitAfter(String text, int index) {
        if (index + 1 >= text.length()) {
            return -1;
        }
        int next = afterCurrency(text, index + 1);
        return Chars.isDigit(text.charAt(next)) ? next : -1;
    }

    private static int afterCurrency(String text, int index) {
        char c = text.charAt(index);
        boolean currency = c == '$' || c == '#';
        return currency && index + 1 < text.length() && Chars.isDigit(text.charAt(index + 1)) ? index + 1 : index;
    }

    /** Keeps two of a run of the same punctuation mark. */
    private static String collapsePunctuation(String text) {
        StringBuilder collapsed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean third = i > 1 && Chars.isPunctuation(c) && c == text.charAt(i - 1) && c == text.charAt(i - 2);
            if (!third) {
                collapsed.append(c);
            }
        }
        return collapsed.toString();
    }
}
