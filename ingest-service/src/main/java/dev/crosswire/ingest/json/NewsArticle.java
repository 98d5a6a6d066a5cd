package dev.crosswire.ingest.json;

/** The fields of a schema.org article that matter here, as its maker gave them; each may be null. */
public record NewsArticle(
        String url,
        String publisher,
        String author,
        String headline,
        String articleBody,
        String inLanguage,
        String datePublished,
        String dateModified) {
    /** Where nothing was said. */
    public static final NewsArticle NOTHING = new NewsArticle(null, null, null, null, null, null, null, null);
}
