package dev.crosswire.ingest.store;

import dev.crosswire.ingest.article.ArticleRecord;
import dev.crosswire.ingest.article.VersionKey;

/** What the store answers to one order. */
public sealed interface Reservation {
    /** A new version is given: this record must now reach the topic, by whoever. */
    record Reserved(ArticleRecord record) implements Reservation {}

    /** That version says so already; its record is on the topic or on its way. */
    record Same(VersionKey key) implements Reservation {}

    /** There is nothing to withdraw. */
    record Unknown(String id) implements Reservation {}
}
