package dev.crosswire.ingest.article;

/**
 * Another article with nearly the same text. It is kept beside the first: who prints what is part of the news.
 *
 * @param likeness the estimated Jaccard index of the two texts' runs of words, {@link Fingerprint#NEAR} to 1
 */
public record NearDuplicate(String id, String publisher, String url, double likeness) {}
