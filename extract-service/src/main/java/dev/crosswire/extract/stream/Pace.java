package dev.crosswire.extract.stream;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** How the work goes, for health: whether a batch is at hand in which nothing moves, and whether none can be written. */
@ApplicationScoped
class Pace {
    private final InstantSource clock;
    private Instant lastStep;
    private Instant failingSince;
    private String failure;

    Pace() {
        this(InstantSource.system());
    }

    Pace(InstantSource clock) {
        this.clock = clock;
    }

    /** A batch is at hand, or another article of it is done. */
    synchronized void step() {
        lastStep = clock.instant();
    }

    /** The batch is written. */
    synchronized void written() {
        lastStep = null;
        failingSince = null;
        failure = null;
    }

    /** The batch could not be written, and will be read again. */
    synchronized void failed(Throwable cause) {
        lastStep = null;
        failingSince = failingSince == null ? clock.instant() : failingSince;
        failure = cause.toString();
    }

    /** For how long nothing has moved in the batch at hand; zero without one. */
    synchronized Duration stuckFor() {
        return since(lastStep);
    }

    /** For how long no batch could be written; zero where the last one was. */
    synchronized Duration failingFor() {
        return since(failingSince);
    }

    /** Null where all is well. */
    synchronized String failure() {
        return failure;
    }

    private Duration since(Instant start) {
        return start == null ? Duration.ZERO : Duration.between(start, clock.instant());
    }
}
