package dev.crosswire.contract;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * One version of a news article, named after schema.org's NewsArticle.
 *
 * @param publisher the outlet, null for the one unnamed outlet
 * @param articleBody the text as it came; evidence points into it
 * @param inLanguage BCP 47, null where nobody said
 * @param datePublished ISO 8601 date or date-time; ingest-service fills in the time of first receipt
 * @param dateModified ISO 8601 date or date-time, null where there is none
 * @param version set by ingest-service; the greater is the newer
 * @param withdrawn true in the version that withdraws the article
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Article(
        String id,
        String url,
        String publisher,
        String author,
        String headline,
        String articleBody,
        String inLanguage,
        String datePublished,
        String dateModified,
        long version,
        boolean withdrawn) {
    public Article {
        Checks.filled(id, "id");
        Checks.require(withdrawn || articleBody != null, "articleBody must be given");
        Checks.require(version > 0, "version must be positive");
        Published.instant(Checks.filled(datePublished, "datePublished"));
        if (dateModified != null) {
            Published.instant(dateModified);
        }
    }
}
