package dev.crosswire.api.reconcile;

import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Publication;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;

/** A claim with what its reading tells of the article that makes it. */
public record PublishedClaim(Claim claim, Publication publication) {
    /** By date of publication, then by where the claim stands; total on claims of different ids. */
    public static final Comparator<PublishedClaim> CANONICAL = Comparator.comparing(PublishedClaim::date)
            .thenComparing(published -> published.claim().articleId())
            .thenComparing(published -> published.claim().evidence().start())
            .thenComparing(published -> published.claim().evidence().end())
            .thenComparing(published -> published.claim().id());

    /** The outlet of those articles that name none: they are all of one outlet. */
    public static final String UNNAMED_OUTLET = "unnamed outlet";

    public PublishedClaim {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(publication, "publication");
    }

    /** When this version of the article came out. */
    public Instant date() {
        return publication.date();
    }

    public String outlet() {
        return publication.publisher() == null ? UNNAMED_OUTLET : publication.publisher();
    }
}
