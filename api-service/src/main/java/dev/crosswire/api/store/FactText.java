package dev.crosswire.api.store;

import dev.crosswire.contract.Fact;
import dev.crosswire.contract.Published;
import java.time.Instant;

/**
 * A fact as it is written: in JSON, and by what it is found.
 *
 * @param happened the days it happens on as a range, null where nothing says
 * @param published when the last article that tells of it came out, null where nothing says
 * @param words that a full-text search looks into
 */
record FactText(
        String json,
        String type,
        String status,
        String story,
        String names,
        String places,
        String happened,
        Instant published,
        String words) {
    /** Stands in no name: the control character for parting units, 31. */
    private static final String SEPARATOR = "\u001f";

    static FactText of(Fact fact, String json) {
        return new FactText(
                json,
                fact.type().label(),
                fact.status().label(),
                fact.story(),
                String.join(SEPARATOR, FactWords.names(fact)),
                String.join(SEPARATOR, FactWords.places(fact)),
                FactWords.happened(fact),
                fact.lastPublished() == null ? null : Published.instant(fact.lastPublished()),
                FactWords.words(fact));
    }
}
