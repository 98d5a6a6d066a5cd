package dev.crosswire.ingest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** What can be set of ingest-service. */
@ConfigMapping(prefix = "crosswire.ingest")
public interface IngestConfig {
    /** The topic that articles are published to; it must exist. */
    String topic();

    /** This instance's name, different for each and the same after a restart: it finds its unfinished work by it. */
    String instance();

    Delivery delivery();

    Limits limits();

    Fetch fetch();

    Feeds feeds();

    /** How the service behaves towards other sites. */
    interface Fetch {
        /** Who we are, with a way to reach us, as sites ask of robots. */
        @WithDefault("Crosswire/0.1 (+https://crosswire.invalid/contact)")
        String userAgent();

        /** Hosts that may be fetched although their addresses are private; everything else private is refused. */
        Optional<Set<String>> allowedHosts();

        /** The longest answer that is read, after decompression, in bytes. */
        @WithDefault("4194304")
        int largest();

        /** How long one fetch may take in all, redirects included. */
        @WithDefault("20s")
        Duration timeout();

        /** The least time between two requests to one host; a robots.txt may ask for more. */
        @WithDefault("1s")
        Duration pause();
    }

    /** How feeds are polled. */
    interface Feeds {
        /** Feeds to read from the start; more are added at {@code /feeds}. */
        Optional<Set<String>> urls();

        /** Where hubs reach this service from outside, such as {@code https://news.example.org}; without it, none is asked. */
        Optional<URI> callback();

        /** How many feeds are polled at the same time; never two requests to one host. */
        @WithDefault("4")
        int pollers();

        /** How often the list of feeds is looked through for one that is due. */
        @WithDefault("5s")
        String every();

        /** How often a feed is polled that asks for nothing else. */
        @WithDefault("15m")
        Duration interval();

        /** No feed is polled more often, whatever it asks for. */
        @WithDefault("2m")
        Duration shortest();

        /** No feed is left alone for longer, however often it failed. */
        @WithDefault("1d")
        Duration longest();
    }

    Folder folder();

    /** A folder whose files are taken in. */
    interface Folder {
        /** Where it is; without one, none is watched. */
        Optional<Path> path();

        /** How often it is looked into. */
        @WithDefault("2s")
        String every();
    }

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
