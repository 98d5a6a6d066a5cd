package dev.crosswire.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The story's text: its paragraphs, a blank line between them. */
final class BodyText {
    private static final List<Pattern> FURNITURE = Resource.lines("furniture-lines.txt").stream()
            .map(line -> Pattern.compile(line, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
            .toList();
    private static final int LONGEST_FURNITURE = 400;
    private static final int DEEPEST = 256;

    private BodyText() {}

    /**
     * @param page is changed on the way
     * @param said the text as the page's JSON-LD gives it, or null; taken where the page itself shows less than half
     * @param headline not to be repeated at the text's beginning; may be null
     */
    static String of(Document page, String said, String headline) {
        String shown = text(isDeep(page) ? page.body() : story(page), headline);
        if (said == null || words(shown) * 2 >= words(said)) {
            return shown;
        }
        return said.contains("</") ? text(Jsoup.parse(said).body(), headline) : said.strip();
    }

    private static Element story(Document page) {
        Furniture.remove(page);
        return Story.find(page);
    }

    /** No page for people nests so; looking for the story in it would take the time that such a page wants to take. */
    private static boolean isDeep(Document page) {
        int[] deepest = {0};
        page.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
        return deepest[0] > DEEPEST;
    }

    private static String text(Element story, String headline) {
        List<Paragraphs.Paragraph> kept = new ArrayList<>();
        for (Paragraphs.Paragraph paragraph : Paragraphs.of(story)) {
            boolean repeats = kept.isEmpty() && headline != null && headline.equalsIgnoreCase(paragraph.text());
            if (!repeats && !isFurniture(paragraph)) {
                kept.add(paragraph);
            }
        }
        dropTrailingHeadings(kept);
        return kept.stream().map(Paragraphs.Paragraph::text).collect(Collectors.joining("\n\n"));
    }

    private static boolean isFurniture(Paragraphs.Paragraph paragraph) {
        String text = paragraph.text();
        return paragraph.isLinks() && !isSentence(paragraph)
                || text.codePoints().noneMatch(Character::isLetterOrDigit)
                || text.length() <= LONGEST_FURNITURE
                        && FURNITURE.stream().anyMatch(p -> p.matcher(text).matches());
    }

    /** A sentence that is one long link may be the story's own. */
    private static boolean isSentence(Paragraphs.Paragraph paragraph) {
        return paragraph.words() > 12 && paragraph.text().matches(".*[.!?]['\"”’]?");
    }

    private static void dropTrailingHeadings(List<Paragraphs.Paragraph> kept) {
        while (!kept.isEmpty() && kept.get(kept.size() - 1).heading()) {
            kept.remove(kept.size() - 1);
        }
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
