package dev.crosswire.ingest.article;

/** Small questions asked of texts. */
final class Texts {
    private Texts() {}

    static String filledOrNull(String text) {
        return isBlank(text) ? null : text;
    }

    /** Whether there is nothing to see: white space in Unicode's sense, format characters and byte order marks. */
    static boolean isBlank(String text) {
        return text == null || text.codePoints().allMatch(Texts::isInvisible);
    }

    private static boolean isInvisible(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    /** Whether UTF-8 can carry it: every surrogate has its other half. */
    static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }
}
