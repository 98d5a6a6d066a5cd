package dev.crosswire.api.live;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What can be set of streams. */
@ConfigMapping(prefix = "crosswire.stream")
public interface StreamConfig {
    /** How often a stream on which nothing else happens gives a sign of life. */
    @WithDefault("PT15S")
    Duration heartbeat();

    /** How long a client may take nothing of what is sent to it before it is cut off. */
    @WithDefault("PT30S")
    Duration patience();

    /** How many streams one instance serves at once; who comes after that is asked to come again. */
    @WithDefault("2000")
    int most();
}
