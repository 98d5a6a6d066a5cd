package dev.crosswire.contract;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;

/**
 * What a reading tells of the article it was read from, so that readings alone make the view.
 *
 * @param publisher the outlet, null for the one unnamed outlet
 * @param datePublished ISO 8601 date or date-time
 * @param dateModified ISO 8601 date or date-time, null where there is none
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Publication(
        String publisher, String url, String headline, String datePublished, String dateModified, boolean withdrawn) {
    public Publication {
        Checks.filled(datePublished, "datePublished");
    }

    public static Publication of(Article article) {
        return new Publication(
                article.publisher(),
                article.url(),
                article.headline(),
                article.datePublished(),
                article.dateModified(),
                article.withdrawn());
    }

    /** When this version came out, as the article writes it. */
    public String dated() {
        return dateModified != null ? dateModified : datePublished;
    }

    /** When this version came out. */
    public Instant date() {
        return Published.instant(dated());
    }
}
