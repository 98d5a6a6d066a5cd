package dev.crosswire.api.view;

import dev.crosswire.api.reconcile.PublishedClaim;

/**
 * A claim of one version of an article, and when that version counted.
 *
 * @param row the store's number for it: one claim id has one row in each version that makes the claim
 */
public record KnownClaim(long row, PublishedClaim published, Span span) {}
