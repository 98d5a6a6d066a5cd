package dev.crosswire.contract;

import java.time.Duration;
import java.util.List;
import java.util.Map;

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

    private static final String RETENTION = "retention.ms";
    private static final Map<String, String> KEPT = Map.of(RETENTION, "-1");
    /** A reading repeats its article's words and names: it may be longer than any article, which are 1 MiB at most. */
    private static final Map<String, String> KEPT_LONG = Map.of(RETENTION, "-1", "max.message.bytes", "16777216");

    private static final Map<String, String> COMPACTED = Map.of("cleanup.policy", "compact");
    private static final Map<String, String> WEEK =
            Map.of(RETENTION, Long.toString(Duration.ofDays(7).toMillis()));

    /** Every topic, as whoever provisions them must create it; all are to have one partition count. */
    public static final List<TopicSpec> ALL = List.of(
            new TopicSpec(ARTICLES, KEPT),
            new TopicSpec(READINGS, KEPT_LONG),
            new TopicSpec(CLAIMS, WEEK),
            new TopicSpec(FACTS, COMPACTED),
            new TopicSpec(ARTICLES_DLQ, KEPT),
            new TopicSpec(READINGS_DLQ, KEPT_LONG));

    private Topics() {}
}
