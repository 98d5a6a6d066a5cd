package dev.crosswire.api.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What can be set of articles' whole texts. */
@ConfigMapping(prefix = "crosswire.full-text")
public interface FullTextConfig {
    /** Who may read an article's whole text: read, write or admin. Evidence is shown to everybody. */
    @WithDefault("read")
    String role();
}
