package dev.crosswire.api.live;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What can be set of webhooks. */
@ConfigMapping(prefix = "crosswire-webhooks")
public interface LiveConfig {
    /** Whether webhooks may go to this machine and to private networks. */
    @WithDefault("false")
    boolean privateAddresses();

    /** How long to wait after the first failure; twice as long after each further one, up to an hour. */
    @WithDefault("PT5S")
    Duration firstRetry();

    /** After how many attempts a delivery is given up. */
    @WithDefault("12")
    int attempts();
}
