package dev.crosswire.ingest.article;

/** One version of one article. */
public record VersionKey(String id, long version) {}
