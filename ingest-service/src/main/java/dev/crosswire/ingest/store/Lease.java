package dev.crosswire.ingest.store;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * For how long this instance may send the records that it has leased, by a clock of its own that cannot be set. Whoever
 * was stopped for longer must not go on: another instance may be sending them, or have sent them.
 */
public final class Lease {
    /** Of the lease: the rest is for what was handed to the producer and is on its way. */
    private static final int SHARE = 2;

    private final LongSupplier nanoseconds;
    private final long begun;
    private final Duration length;

    private Lease(Duration length, LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
        this.begun = nanoseconds.getAsLong();
        this.length = length;
    }

    /** To be called before the database is asked for the lease, so that it is over no later here than there. */
    public static Lease begin(Duration length) {
        return begin(length, System::nanoTime);
    }

    static Lease begin(Duration length, LongSupplier nanoseconds) {
        return new Lease(length, nanoseconds);
    }

    /** Whether a record may still be handed to the producer. */
    public boolean holds() {
        return nanoseconds.getAsLong() - begun < length.toNanos() / SHARE;
    }
}
