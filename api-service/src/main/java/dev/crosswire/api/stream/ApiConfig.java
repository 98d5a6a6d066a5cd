package dev.crosswire.api.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;

/** What can be set of the log of changes. */
@ConfigMapping(prefix = "crosswire")
public interface ApiConfig {
    /** How long changes are kept, which is how long a stream can be resumed; at least a day. */
    @WithDefault("P7D")
    Duration changesKept();

    /** This instance's name among all instances of the service: it keeps its partitions over a restart by it. */
    @WithDefault("api")
    String instance();

    /** Names of topics where they are not the contract's, by the contract's. */
    Map<String, String> topics();
}
