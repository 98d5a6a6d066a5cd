package dev.crosswire.ingest.page;

import java.util.List;
import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the element that holds the story. */
final class Story {
    private static final List<String> SELECTORS = Resource.lines("story-selectors.txt");
    private static final String NOWHERE = "https://page.invalid/";
    private static final int SHORT = 25;

    private Story() {}

    /** @param page without its furniture */
    static Element find(Document page) {
        Element dominant = dominant(page.body());
        int all = weight(dominant);
        for (String selector : SELECTORS) {
            Optional<Element> marked = page.select(selector).stream()
                    .reduce((a, b) -> weight(b) > weight(a) ? b : a)
                    .filter(element -> weight(element) >= SHORT && weight(element) * 10 >= all * 6);
            if (marked.isPresent()) {
                return dominant(marked.get());
            }
        }
        return readable(page).filter(e -> weight(e) * 10 >= all * 6).orElse(dominant);
    }

    /** Goes down while one child holds nearly all of the text. */
    private static Element dominant(Element from) {
        Element element = from;
        while (true) {
            int weight = weight(element);
            Optional<Element> heavy = element.children().stream()
                    .filter(child ->
                            weight > 0 && weight(child) * 100 >= weight * 92 && !"p".equals(child.normalName()))
                    .findFirst();
            if (heavy.isEmpty()) {
                return element;
            }
            element = heavy.get();
        }
    }

    /** Arc90's method as Mozilla keeps it. */
    private static Optional<Element> readable(Document page) {
        return Optional.ofNullable(
                new Readability4J(page.location().isEmpty() ? NOWHERE : page.location(), page.clone())
                        .parse()
                        .getArticleContent());
    }

    /** How many words stand in paragraphs that read like sentences. */
    static int weight(Element element) {
        return Paragraphs.of(element).stream()
                .filter(p -> !p.isLinks() && p.words() >= 6)
                .mapToInt(Paragraphs.Paragraph::words)
                .sum();
    }
}
