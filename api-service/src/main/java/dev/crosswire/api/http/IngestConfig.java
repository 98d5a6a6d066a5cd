package dev.crosswire.api.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** Where articles are handed on to. */
@ConfigMapping(prefix = "crosswire-ingest")
public interface IngestConfig {
    /** The address of ingest-service. */
    @WithDefault("http://127.0.0.1:8081")
    URI url();
}
