package dev.crosswire.api.view;

/**
 * A claim that the store keeps, without its content.
 *
 * @param group 0 where it is in none, as it never counts
 */
public record KeptClaim(long row, String claimId, String type, long group, String articleId, long version, Span span) {}
