package dev.crosswire.cli;

import java.time.Instant;
import picocli.CommandLine.Option;

/** What every listing takes: the moment as of which it is asked for, and how much of it. */
final class ListingOptions {
    private static final int SHOWN = 50;

    @Option(
            names = "--known-at",
            paramLabel = "TIME",
            converter = Moments.class,
            description = "As it was known then: a date (its first moment) or date-time, ISO 8601.")
    private Instant knownAt;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "At most so many, 1 to 1000 (a table: " + SHOWN + ", else all).")
    private Integer limit;

    /** Null for now. */
    Instant knownAt() {
        return knownAt;
    }

    /** Null for all. */
    Integer limit() {
        return limit;
    }

    /** How many a table shows. */
    int shown() {
        return limit == null ? SHOWN : limit;
    }
}
