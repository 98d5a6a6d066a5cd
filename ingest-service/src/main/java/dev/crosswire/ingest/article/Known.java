package dev.crosswire.ingest.article;

/**
 * What is remembered of an article's latest version.
 *
 * @param version the latest version given, 1 or greater
 * @param hash the content of the latest version, or of the last one before a withdrawal
 * @param datePublished as published with it
 * @param dateModified as published with it, or null
 */
public record Known(
        String id,
        long version,
        ContentHash hash,
        boolean withdrawn,
        String url,
        String publisher,
        String headline,
        String datePublished,
        String dateModified) {}
