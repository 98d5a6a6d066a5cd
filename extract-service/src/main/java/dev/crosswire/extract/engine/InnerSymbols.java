package dev.crosswire.extract.engine;

import java.util.List;

/** Finds the symbols inside a chunk at which it is split, and leaves alone those that belong to a number or a word. */
final class InnerSymbols {
    private static final String SEPARATORS = ";,~=+&|/";

    private final TokenizerWords words;

    InnerSymbols(TokenizerWords words) {
        this.words = words;
    }

    static boolean isSymbol(char c) {
        return Chars.isPunctuation(c) || Chars.isGeneralPunctuation(c) || Chars.isCurrency(c) || Chars.isArrow(c);
    }

    /** Adds the runs of splitting symbols that begin in a range, as pairs of begin and end. */
    void addTo(List<int[]> found, String chunk, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (!isKept(chunk, i) && splits(chunk, i, end)) {
                int runEnd = runEnd(chunk, i, end, false);
                found.add(new int[] {i, runEnd});
                i = runEnd - 1;
            }
        }
    }

    /** The end of the run of one symbol, or of final marks, that begins at an index. */
    static int runEnd(String chunk, int index, int end, boolean finalMarks) {
        char c = chunk.charAt(index);
        int i = index + 1;
        while (i < end && (finalMarks ? Chars.isFinalMark(chunk.charAt(i)) : chunk.charAt(i) == c)) {
            i++;
        }
        return i;
    }

    private static boolean splits(String chunk, int index, int end) {
        char c = chunk.charAt(index);
        return isEllipsis(chunk, index)
                || isBetween(c)
                || index + 1 < end && Chars.isFinalMark(c) && isBetween(chunk.charAt(index + 1));
    }

    private static boolean isEllipsis(String chunk, int index) {
        if (!Chars.isFinalMark(chunk.charAt(index)) || index + 1 >= chunk.length()) {
            return false;
        }
        char next = chunk.charAt(index + 1);
        return Chars.isFinalMark(next) || Chars.isSeparator(next) || Chars.isQuote(next);
    }

    private static boolean isBetween(char c) {
        return Chars.isBracket(c)
                || Chars.isArrow(c)
                || Chars.isDoubleQuote(c)
                || Chars.isHyphen(c)
                || SEPARATORS.indexOf(c) >= 0;
    }

    private boolean isKept(String chunk, int index) {
        char c = chunk.charAt(index);
        if (Chars.isHyphen(c)) {
            return keepsHyphen(chunk, index) || isLetterOrDigit(chunk, index - 1) && isDigit(chunk, index + 1);
        }
        return switch (c) {
            case '/' -> isDigit(chunk, index - 1) && isDigit(chunk, index + 1);
            case ',' -> isThousands(chunk, index);
            case '&' -> isLetter(chunk, index - 1) && isLetter(chunk, index + 1);
            default -> false;
        };
    }

    private static boolean isThousands(String chunk, int index) {
        return isDigit(chunk, index - 1)
                && isDigit(chunk, index + 1)
                && isDigit(chunk, index + 2)
                && isDigit(chunk, index + 3)
                && !isDigit(chunk, index + 4);
    }

    private boolean keepsHyphen(String chunk, int index) {
        if (index + 1 < chunk.length() && !Chars.isLetter(chunk.charAt(index + 1))) {
            return false;
        }
        return words.hyphenPrefixes().contains(Chars.toLower(chunk.substring(0, index)))
                || words.hyphenSuffixes().contains(Chars.toLower(chunk.substring(index + 1)))
                || isVowel(chunk, index + 1) && isHyphen(chunk, index + 2)
                || isVowel(chunk, index - 1) && isHyphen(chunk, index - 2);
    }

    private static boolean isIn(String chunk, int index) {
        return index >= 0 && index < chunk.length();
    }

    private static boolean isDigit(String chunk, int index) {
        return isIn(chunk, index) && Chars.isDigit(chunk.charAt(index));
    }

    private static boolean isLetter(String chunk, int index) {
        return isIn(chunk, index) && Chars.isLetter(chunk.charAt(index));
    }

    private static boolean isLetterOrDigit(String chunk, int index) {
        return isDigit(chunk, index) || isLetter(chunk, index);
    }

    private static boolean isVowel(String chunk, int index) {
        return isIn(chunk, index) && Chars.isVowel(chunk.charAt(index));
    }

    private static boolean isHyphen(String chunk, int index) {
        return isIn(chunk, index) && Chars.isHyphen(chunk.charAt(index));
    }
}
