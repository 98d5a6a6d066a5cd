package dev.crosswire.api.reconcile;

import dev.crosswire.contract.EventType;
import java.util.Set;

/**
 * The keys by which a store finds the claims that a claim may touch.
 *
 * <p>Two claims that could share a fact, or of which one could change the facts of the other, are connected through
 * shared keys. A group is the closure: take a claim's keys, all claims of those keys, their keys, and so on.
 */
public final class Blocks {
    private Blocks() {}

    /** The claim's block keys: never empty, short, and derived from the claim and its date of publication alone. */
    public static Set<String> keys(PublishedClaim published) {
        EventType type = published.claim().type();
        return Set.of(type.label());
    }
}
