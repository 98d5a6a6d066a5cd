package dev.crosswire.api.stream;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** How a consumer fares, for health and metrics. */
final class Progress {
    private final InstantSource clock;
    private Instant busySince;
    private Instant failingSince;
    private String failure;
    private long records;

    Progress() {
        this(InstantSource.system());
    }

    Progress(InstantSource clock) {
        this.clock = clock;
    }

    synchronized void begun() {
        busySince = clock.instant();
    }

    synchronized void taken(int count) {
        records += count;
        busySince = null;
        failingSince = null;
        failure = null;
    }

    synchronized void failed(Exception e) {
        if (failingSince == null) {
            failingSince = clock.instant();
        }
        failure = e.getMessage();
    }

    synchronized long records() {
        return records;
    }

    /** For how long the database has refused to take anything in, zero where all is well. */
    synchronized Duration failingFor() {
        return since(failingSince);
    }

    /** For how long the batch at hand has been worked on, zero where there is none. */
    synchronized Duration busyFor() {
        return since(busySince);
    }

    /** Null where all is well. */
    synchronized String failure() {
        return failure;
    }

    private Duration since(Instant start) {
        return start == null ? Duration.ZERO : Duration.between(start, clock.instant());
    }
}
