package dev.crosswire.contract;

/** The topics' default names; each service can be configured to others. Every key is an article id or a fact id. */
public final class Topics {
    /** {@link Article}, one record a version, by article id; kept. */
    public static final String ARTICLES = "articles";
    /** {@link Reading}, by article id; kept. */
    public static final String READINGS = "readings";
    /** {@link Claim}, one record a claim, by article id; deleted after 7 days. */
    public static final String CLAIMS = "claims";
    /** {@link Fact}, its latest revision, by fact id; null when the fact is gone; compacted. */
    public static final String FACTS = "facts";
    /** Articles that could not be read at all, as they came, with the reason in headers. */
    public static final String ARTICLES_DLQ = "articles-dlq";
    /** Readings that could not be reconciled, as they came, with the reason in headers. */
    public static final String READINGS_DLQ = "readings-dlq";

    private Topics() {}
}
