package dev.crosswire.api.view;

/**
 * A claim of one version of an article, and when that version counted.
 *
 * @param row the store's number for it: one claim id has one row in each version that makes the claim
 */
public record KnownClaim(long row, Span span) {}
