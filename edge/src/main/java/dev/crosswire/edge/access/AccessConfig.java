package dev.crosswire.edge.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** What can be set of access to a service. */
@ConfigMapping(prefix = "crosswire.access")
public interface AccessConfig {
    /** The file of API keys that {@code crosswire keys} writes; it is read again when it changes. */
    Optional<Path> keysFile();

    /**
     * What may be done without a key: none, read, write or admin. Not set, it is read where the service listens on the
     * loopback interface alone, and none otherwise.
     */
    Optional<String> anonymous();

    /** Requests a second that one key, or one address without a key, may make in the long run; 0 for any number. */
    @WithDefault("200")
    int rate();

    /** Requests that may be made at once after a pause. */
    @WithDefault("1000")
    int burst();
}
