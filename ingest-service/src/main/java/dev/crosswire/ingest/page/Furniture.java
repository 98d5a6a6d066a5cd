package dev.crosswire.ingest.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What sites put around and between a story's paragraphs: menus, share bars, related links, notices, forms. */
final class Furniture {
    private static final String NEVER_TEXT =
            "script, style, noscript, template, iframe, object, embed, svg, canvas, audio, video, picture, img, map, form,"
                    + " button, input, select, textarea, dialog, head, link, meta, nav, footer, aside, figure, figcaption,"
                    + " menu, time, h1, [hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=search],"
                    + " [role=complementary], [role=contentinfo], [role=dialog], [role=alertdialog], amp-ad, amp-sidebar";
    private static final String PHRASING = "a, abbr, b, em, font, i, mark, span, strong, time, u";
    private static final Pattern INVISIBLE =
            Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> WORDS = Set.copyOf(Resource.lines("furniture-words.txt"));
    private static final Set<String> HOLDERS = Set.of("html", "body", "article", "main", "p");

    private Furniture() {}

    /** Takes it out of the document, but never an element that holds a great part of the text. */
    static void remove(Document page) {
        page.select("script, style, noscript, template").remove();
        removeUnlessHolders(page, element -> element.is(NEVER_TEXT) && !isPhrase(element));
        removeUnlessHolders(page, Furniture::isFurniture);
    }

    private static void removeUnlessHolders(Document page, Predicate<Element> furniture) {
        int all = Math.max(1, page.text().length());
        for (Element element : List.copyOf(page.getAllElements())) {
            if (furniture.test(element)) {
                removeUnlessHolder(element, all);
            }
        }
    }

    private static void removeUnlessHolder(Element element, int all) {
        boolean isHolder = HOLDERS.contains(element.normalName())
                || element.is("form, section, div, td, table") && element.text().length() * 10 > all * 4;
        if (!isHolder && element.parent() != null) {
            element.remove();
        }
    }

    private static boolean isFurniture(Element element) {
        return INVISIBLE.matcher(element.attr("style")).find()
                || (names(element.className()) || names(element.id())) && !isParagraph(element) && !isPhrase(element);
    }

    /** Words within a paragraph's sentence, such as its dateline or a date, are its own whatever they are called. */
    private static boolean isPhrase(Element element) {
        return element.is(PHRASING)
                && element.parent() != null
                && element.parents().is("p")
                && !element.parent().ownText().isBlank();
    }

    /** A paragraph or heading of the story is one whatever its class says of its looks. */
    private static boolean isParagraph(Element element) {
        return element.is("h2, h3, h4") && element.text().length() > 40;
    }

    private static boolean names(String attribute) {
        return !attribute.isEmpty()
                && Arrays.stream(attribute.split("\\s+"))
                        .flatMap(name -> Arrays.stream(
                                CAMEL.matcher(name).replaceAll(" ").split(" ")))
                        .flatMap(part -> Arrays.stream(NO_LETTER.split(part)))
                        .anyMatch(word -> WORDS.contains(word.toLowerCase(Locale.ROOT)));
    }
}
