package dev.crosswire.ingest.article;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * An article as a client hands it in, named after schema.org's NewsArticle. Only the text is required; what is blank
 * counts as absent. Texts are kept to the letter.
 *
 * @param id the client's own id, at most {@value #LONGEST_ID} characters; null to have it derived
 * @param url absolute http or https URL, at most {@value #LONGEST_URL} characters
 * @param inLanguage BCP 47, null where nobody said
 * @param datePublished ISO 8601 date or date-time; without an offset it is UTC
 * @param dateModified ISO 8601 date or date-time; without an offset it is UTC
 */
public record Draft(
        String id,
        String url,
        String publisher,
        String author,
        String headline,
        String articleBody,
        String inLanguage,
        String datePublished,
        String dateModified) {
    public static final int LONGEST_ID = 256;
    public static final int LONGEST_URL = 2048;

    /** @throws InvalidArticle where a field breaks its rule */
    public Draft {
        url = Texts.filledOrNull(url);
        publisher = Texts.filledOrNull(publisher);
        author = Texts.filledOrNull(author);
        headline = Texts.filledOrNull(headline);
        inLanguage = Texts.filledOrNull(inLanguage);
        datePublished = Texts.filledOrNull(datePublished);
        dateModified = Texts.filledOrNull(dateModified);
        new Faults()
                .id(id, LONGEST_ID)
                .url(url, LONGEST_URL)
                .text("publisher", publisher)
                .text("author", author)
                .text("headline", headline)
                .body(articleBody)
                .text("inLanguage", inLanguage)
                .date("datePublished", datePublished)
                .date("dateModified", dateModified)
                .refuse();
    }

    /** The same draft in that language (BCP 47). */
    public Draft withLanguage(String language) {
        return new Draft(id, url, publisher, author, headline, articleBody, language, datePublished, dateModified);
    }

    /** How many chars all fields have together. */
    public int length() {
        return Stream.of(id, url, publisher, author, headline, articleBody, inLanguage)
                .filter(Objects::nonNull)
                .mapToInt(String::length)
                .sum();
    }
}
