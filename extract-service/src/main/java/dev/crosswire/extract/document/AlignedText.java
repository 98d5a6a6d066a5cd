package dev.crosswire.extract.document;

/**
 * Clean text, and the way back: where each of its characters stands in the original.
 *
 * @param clean what the stages read
 * @param origin for each UTF-16 index of {@code clean}, and for its end, the code point offset in the original
 */
public record AlignedText(String clean, int[] origin) {
    public AlignedText {
        if (origin.length != clean.length() + 1) {
            throw new IllegalArgumentException("an origin for each index of the clean text, and for its end");
        }
    }

    /** The code point offset in the original of a character of the clean text. */
    public int original(int index) {
        return origin[index];
    }

    /** The code point offset in the original just after the last character of a non-empty stretch of clean text. */
    public int originalEnd(int end) {
        return origin[end - 1] + 1;
    }
}
