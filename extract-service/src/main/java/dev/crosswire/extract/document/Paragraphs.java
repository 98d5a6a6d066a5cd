package dev.crosswire.extract.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The paragraphs of a clean text: its lines, but for site furniture and what was said before word by word. */
final class Paragraphs {
    private static final int LONG = 60;

    private Paragraphs() {}

    /** Where a paragraph stands in the clean text, half-open. */
    record Span(int start, int end) {}

    static List<Span> of(String clean) {
        List<Span> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        boolean towns = clean.lines().filter(line -> Furniture.town(line) > 0).count() == 1;
        int start = 0;
        while (start < clean.length()) {
            int end = clean.indexOf('\n', start);
            end = end < 0 ? clean.length() : end;
            String line = clean.substring(start, end);
            String stripped = line.strip();
            if (!stripped.isEmpty() && !Furniture.is(stripped) && isNew(stripped, seen)) {
                int from = start + Math.max(Furniture.lead(line), towns ? Furniture.town(line) : 0);
                found.add(new Span(from, Math.max(from, start + Furniture.lengthWithoutTail(line))));
            }
            start = end + 1;
        }
        return List.copyOf(found);
    }

    /** The words of a line, with one space between them. */
    private static String words(String line) {
        StringBuilder words = new StringBuilder(line.length());
        boolean apart = false;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            int sign = line.codePointAt(i);
            boolean written = Character.isLetter(sign) || isNumeral(sign);
            if (written) {
                words.append(apart && !words.isEmpty() ? " " : "").appendCodePoint(sign);
            }
            apart = !written;
        }
        return words.toString();
    }

    private static boolean isNumeral(int sign) {
        int type = Character.getType(sign);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** A short line may be said twice ("Thank you."); only what carries a sentence is known as a repeat. */
    private static boolean isNew(String line, Set<String> seen) {
        String key = words(line.toLowerCase(Locale.ROOT));
        return seen.add(key) || key.length() < LONG && key.split(" ").length < 4;
    }
}
