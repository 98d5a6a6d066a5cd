package dev.crosswire.api.reconcile;

import dev.crosswire.api.reconcile.origin.Origins;
import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Publication;
import java.util.Objects;

/** A claim with what its reading tells of the article that makes it. */
public record PublishedClaim(Claim claim, Publication publication) {
    public PublishedClaim {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(publication, "publication");
    }

    /** The outlet; of articles that name none, one unnamed outlet. */
    public String outlet() {
        return publication.publisher() == null ? Origins.UNNAMED_OUTLET : publication.publisher();
    }
}
