package dev.crosswire.ingest.article;

import java.time.Instant;

/**
 * A version as it goes to the topic. Whoever sends it again sends the same bytes.
 *
 * @param value the article's JSON in UTF-8, not to be changed; null where the article is erased
 * @param timestamp when the version was given, in whole milliseconds
 */
public record ArticleRecord(VersionKey key, byte[] value, Instant timestamp) {}
