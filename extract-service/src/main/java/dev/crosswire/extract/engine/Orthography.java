package dev.crosswire.extract.engine;

import java.util.ArrayList;
import java.util.List;

/** What a word form looks like: its shape, and its orthographic features by the numbers that the models know. */
final class Orthography {
    private static final int SHAPE_REPEATS = 2;

    private int upperAfterFirst;
    private int uppers;
    private int lowers;
    private int digits;
    private int punctuation;
    private boolean firstUpper;
    private boolean period;
    private boolean hyphen;
    private final int length;

    private Orthography(String text) {
        length = text.length();
        for (int i = 0; i < length; i++) {
            count(text.charAt(i), i);
        }
    }

    private void count(char c, int index) {
        if (Chars.isUpper(c)) {
            uppers++;
            firstUpper |= index == 0;
            upperAfterFirst += index == 0 ? 0 : 1;
        }
        lowers += Chars.isLower(c) ? 1 : 0;
        digits += Chars.isDigit(c) ? 1 : 0;
        if (Chars.isPunctuation(c)) {
            punctuation++;
            period |= c == '.';
            hyphen |= c == '-';
        }
    }

    /**
     * The hashed features of a form, null where it has none.
     *
     * @param first whether the form starts its sentence, where a capital tells nothing
     */
    static long[] features(String text, String simplified, boolean first) {
        if (simplified.equals(Simplifier.LINK)) {
            return Symbol.hashes("0");
        }
        List<String> found = new ArrayList<>();
        new Orthography(text).addTo(found, first);
        return found.isEmpty() ? null : Symbol.hashes(found.toArray(String[]::new));
    }

    private void addTo(List<String> found, boolean first) {
        boolean allUpper = uppers == length;
        addWhole(found);
        if (!allUpper) {
            addIf(found, firstUpper && !first, "11");
            addIf(found, upperAfterFirst == 1, "12");
            addIf(found, upperAfterFirst > 1, "13");
        }
        addIf(found, digits > 0 && digits < length, "6");
        addIf(found, period, "7");
        addIf(found, hyphen, "8");
        addIf(found, punctuation > 0 && punctuation < length && !period && !hyphen, "9");
    }

    private void addWhole(List<String> found) {
        if (uppers == length) {
            found.add("1");
        } else if (lowers == length) {
            found.add("2");
        } else if (digits == length) {
            found.add("3");
        } else if (punctuation == length) {
            found.add("4");
        } else if (digits + punctuation == length) {
            found.add("5");
        } else {
            addIf(found, lowers == 0, "10");
        }
    }

    private static void addIf(List<String> found, boolean holds, String feature) {
        if (holds) {
            found.add(feature);
        }
    }

    /** A form's shape: A, a, 1, . or x for each character, no more than two of one in a row. */
    static String shape(String text) {
        StringBuilder shape = new StringBuilder();
        char previous = 0;
        int repeats = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = shape(text.charAt(i));
            repeats = c == previous ? repeats + 1 : 0;
            previous = c;
            if (repeats < SHAPE_REPEATS) {
                shape.append(c);
            }
        }
        return shape.toString();
    }

    private static char shape(char c) {
        if (Chars.isUpper(c)) {
            return 'A';
        }
        if (Chars.isLower(c)) {
            return 'a';
        }
        if (Chars.isDigit(c)) {
            return '1';
        }
        return Chars.isPunctuation(c) ? '.' : 'x';
    }
}
