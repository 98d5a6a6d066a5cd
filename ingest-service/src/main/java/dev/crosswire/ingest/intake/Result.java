package dev.crosswire.ingest.intake;

import dev.crosswire.ingest.article.VersionKey;

/** What became of an order. */
public sealed interface Result {
    /** A new version, and the broker has it. */
    record Accepted(VersionKey key) implements Result {}

    /** Known already as that version, and the broker has it. */
    record Duplicate(VersionKey key) implements Result {}

    /** There is no such article to withdraw. */
    record Unknown(String id) implements Result {}

    /** Too long for a record. */
    record TooLong(String id) implements Result {}

    /** The broker has not acknowledged it in time: the client should come again. */
    record Unavailable(String reason) implements Result {}
}
