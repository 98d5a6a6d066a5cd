package dev.crosswire.api.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** What can be set of the log of changes. */
@ConfigMapping(prefix = "crosswire")
public interface ApiConfig {
    /** How long changes are kept, which is how long a stream can be resumed; at least a day. */
    @WithDefault("P7D")
    Duration changesKept();

    /**
     * How long after publication an article's text is kept for display; where it is not set, for ever. Claims keep the
     * words that carry them.
     */
    Optional<Duration> textsKept();

    /** This instance's name among all instances of the service: it keeps its partitions over a restart by it. */
    @WithDefault("api")
    String instance();

    /** The schema in which the view is kept; the names of the consumer groups begin with it. */
    @WithDefault("api")
    String schema();

    /**
     * The schema of a view that was built anew beside the one that is served, and that takes its place when the service
     * starts; all other instances of the service must have ended.
     */
    Optional<String> replayed();

    /** Whether facts are published to their topic; not where a view is only built beside the one that is served. */
    @WithDefault("true")
    boolean publishing();

    /** Names of topics where they are not the contract's, by the contract's. */
    Map<String, String> topics();
}
