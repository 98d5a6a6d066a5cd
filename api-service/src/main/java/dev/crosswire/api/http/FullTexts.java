package dev.crosswire.api.http;

import dev.crosswire.edge.key.Role;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;

/** Articles' whole texts may be kept from readers, since they may be somebody's who forbids to spread them. */
@ApplicationScoped
class FullTexts {
    private final SecurityIdentity identity;
    private final Role needed;

    /** What can be set of whole texts. */
    @ConfigMapping(prefix = "crosswire.full-text")
    interface Config {
        /** Who may read an article's whole text: read, write or admin. Evidence is shown to everybody. */
        @WithDefault("read")
        String role();
    }

    FullTexts(SecurityIdentity identity, Config config) {
        this.identity = identity;
        this.needed = Role.of(config.role());
    }

    boolean mayRead() {
        return identity.hasRole(needed.label());
    }
}
