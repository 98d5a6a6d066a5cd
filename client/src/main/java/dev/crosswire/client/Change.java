package dev.crosswire.client;

import dev.crosswire.contract.Fact;

/** What a stream tells. */
public sealed interface Change {
    /** What to resume after; null where one cannot resume after it: facts of a snapshot have none. */
    String eventId();

    /** The data as they were sent. */
    String json();

    /** A fact is new or changed, or belongs to a snapshot. */
    record FactChanged(String eventId, String json, Fact fact) implements Change {}

    /** A claim came into the view. */
    record ClaimAdded(String eventId, String json, PublishedClaim claim) implements Change {}

    /** The fact or claim of this id is gone, or matches no more. */
    record Gone(String eventId, String json, String id) implements Change {}

    /** The id to resume after is forgotten: all that was known is void, and what there is follows. */
    record Reset(String eventId, String json) implements Change {}

    /** A snapshot is complete; what follows are changes. */
    record Live(String eventId, String json) implements Change {}
}
