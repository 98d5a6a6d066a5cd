package dev.crosswire.ingest.feed;

/** A document that is neither RSS nor Atom nor JSON Feed. */
final class NotAFeed extends Exception {
    NotAFeed(String reason) {
        super(reason);
    }
}
