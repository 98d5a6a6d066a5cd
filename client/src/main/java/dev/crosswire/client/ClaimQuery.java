package dev.crosswire.client;

import dev.crosswire.contract.EventType;
import java.time.Instant;

/** Which claims are asked for; all conditions must hold. Immutable: each method gives a new query. */
public final class ClaimQuery {
    private static final ClaimQuery ALL = new ClaimQuery(Parameters.NONE);

    private final Parameters parameters;

    private ClaimQuery(Parameters parameters) {
        this.parameters = parameters;
    }

    public static ClaimQuery all() {
        return ALL;
    }

    /** One of these types; said again, one more. */
    public ClaimQuery type(EventType type) {
        return with("type", type.label());
    }

    /** The article that makes it. */
    public ClaimQuery article(String id) {
        return with("article", id);
    }

    /** Who answers for it. */
    public ClaimQuery speaker(String name) {
        return with("speaker", name);
    }

    /** Who published it. */
    public ClaimQuery outlet(String name) {
        return with("outlet", name);
    }

    /** The fact it is a value of. */
    public ClaimQuery fact(String id) {
        return with("fact", id);
    }

    /** Words of the evidence and the names; "quoted phrases", or, -not. */
    public ClaimQuery words(String q) {
        return with("q", q);
    }

    /** As known then. */
    public ClaimQuery knownAt(Instant moment) {
        return with("knownAt", moment.toString());
    }

    /** At most so many, 1 to 1000; all of them where it is not said. */
    public ClaimQuery limit(int most) {
        return with("limit", Integer.toString(most));
    }

    private ClaimQuery with(String name, String value) {
        return new ClaimQuery(parameters.with(name, value));
    }

    Parameters parameters() {
        return parameters;
    }
}
