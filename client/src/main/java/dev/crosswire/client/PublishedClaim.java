package dev.crosswire.client;

import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Publication;

/** A claim with what is known of the article that makes it. */
public record PublishedClaim(Claim claim, Publication publication) {}
