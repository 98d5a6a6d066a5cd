package dev.crosswire.ingest.http;

import dev.crosswire.ingest.article.Draft;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a body that is nothing but text cannot say of itself, as query parameters; as in schema.org's NewsArticle. */
public class Metadata {
    /** The article's id. */
    @RestQuery
    @Parameter(description = "The article's id; derived where it is absent.")
    public String id;

    @RestQuery
    public String url;

    @RestQuery
    public String publisher;

    @RestQuery
    public String author;

    @RestQuery
    public String headline;

    @RestQuery
    @Parameter(description = "BCP 47")
    public String inLanguage;

    @RestQuery
    @Parameter(description = "ISO 8601 date or date-time")
    public String datePublished;

    @RestQuery
    @Parameter(description = "ISO 8601 date or date-time")
    public String dateModified;

    Draft draft(String body) {
        return new Draft(id, url, publisher, author, headline, body, inLanguage, datePublished, dateModified);
    }

    /** The page's own words, where the client did not say otherwise. */
    Draft over(Draft page) {
        return new Draft(
                first(id, page.id()),
                first(url, page.url()),
                first(publisher, page.publisher()),
                first(author, page.author()),
                first(headline, page.headline()),
                page.articleBody(),
                first(inLanguage, page.inLanguage()),
                first(datePublished, page.datePublished()),
                first(dateModified, page.dateModified()));
    }

    private static String first(String given, String found) {
        return given == null || given.isBlank() ? found : given;
    }
}
