package dev.crosswire.ingest.store;

/** The database does not answer, or not in time. */
public final class StoreUnavailable extends RuntimeException {
    public StoreUnavailable(Throwable cause) {
        super("the database does not answer", cause);
    }
}
