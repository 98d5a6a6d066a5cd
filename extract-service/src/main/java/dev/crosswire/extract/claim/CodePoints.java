package dev.crosswire.extract.claim;

/** A text that is cut by offsets in code points, each cut in time linear in its length. */
final class CodePoints {
    private final String text;
    private final int[] indices;

    CodePoints(String text) {
        this.text = text;
        int count = text.codePointCount(0, text.length());
        this.indices = count == text.length() ? null : new int[count + 1];
        for (int i = 0, index = 0; indices != null && i <= count; i++) {
            indices[i] = index;
            index += i < count ? Character.charCount(text.codePointAt(index)) : 0;
        }
    }

    String substring(int start, int end) {
        return indices == null ? text.substring(start, end) : text.substring(indices[start], indices[end]);
    }
}
