package dev.crosswire.extract.document;

import java.util.BitSet;

/**
 * The single marks by which an article sets off speech ("‘We won,’ she said"): one before a word, and one behind a comma or stop in
 * the same paragraph. Others are apostrophes, or set off a word that is not the writer's.
 */
final class SingleQuotes {
    private static final String STOPS = ",.!?…";

    private final String text;
    private final BitSet marks = new BitSet();
    private int open = -1;
    private boolean inDouble;

    private SingleQuotes(String text) {
        this.text = text;
    }

    /** The offsets of such marks. */
    static BitSet in(String text) {
        SingleQuotes quotes = new SingleQuotes(text);
        for (int i = 0; i < text.length(); i++) {
            quotes.read(i);
        }
        return quotes.marks;
    }

    private void read(int i) {
        switch (text.charAt(i)) {
            case '\n' -> {
                open = -1;
                inDouble = false;
            }
            case '"' -> inDouble = !inDouble;
            case '\u201c' -> inDouble = true;
            case '\u201d' -> inDouble = false;
            case '\'', '\u2018', '\u2019' -> mark(i);
            default -> {}
        }
    }

    private void mark(int i) {
        char before = i > 0 ? text.charAt(i - 1) : ' ';
        char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        if (inDouble) {
            return;
        }
        if (Character.isWhitespace(before) && Character.isLetterOrDigit(after)) {
            open = text.charAt(i) == '\u2019' ? open : i;
        } else if (open >= 0 && STOPS.indexOf(before) >= 0 && !Character.isLetterOrDigit(after)) {
            marks.set(open);
            marks.set(i);
            open = -1;
        }
    }
}
