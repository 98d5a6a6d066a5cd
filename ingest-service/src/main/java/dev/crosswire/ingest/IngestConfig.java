package dev.crosswire.ingest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What can be set of ingest-service. */
@ConfigMapping(prefix = "crosswire.ingest")
public interface IngestConfig {
    /** The topic that articles are published to; it must exist. */
    String topic();

    /** This instance's name, different for each and the same after a restart: it finds its unfinished work by it. */
    String instance();

    Delivery delivery();

    Limits limits();

    /** How long things may take on the way to the broker. */
    interface Delivery {
        /** How long the broker may take to acknowledge a record; the client then hears 503. */
        @WithDefault("8s")
        Duration timeout();

        /** How long an instance may be silent about a record before another takes it over; well over the timeout. */
        @WithDefault("30s")
        Duration lease();

        /** How often an instance looks for records that were left undelivered, such as {@code 1s}. */
        @WithDefault("1s")
        String relay();

        /** How soon a client whose request could not be served should try again. */
        @WithDefault("5s")
        Duration retryAfter();
    }

    /** How much may come in at once; lengths in bytes. */
    interface Limits {
        /** The longest record, key and headers included. */
        @WithDefault("1048576")
        int record();

        /** The longest body of one article, or line of many, before it is parsed. */
        @WithDefault("4194304")
        int body();

        /** How many NDJSON streams are read at the same time. */
        @WithDefault("4")
        int streams();
    }
}
