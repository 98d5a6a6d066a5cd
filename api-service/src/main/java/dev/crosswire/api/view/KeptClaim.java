package dev.crosswire.api.view;

/** A claim that the store keeps, without its content. */
public record KeptClaim(long row, String claimId, long group, String articleId, long version, Span span) {}
