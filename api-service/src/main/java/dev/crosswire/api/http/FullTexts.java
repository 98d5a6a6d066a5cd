package dev.crosswire.api.http;

import dev.crosswire.edge.key.Role;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;

/** Articles' whole texts may be kept from readers, since they may be somebody's who forbids to spread them. */
@ApplicationScoped
class FullTexts {
    private final SecurityIdentity identity;
    private final Role needed;

    FullTexts(SecurityIdentity identity, FullTextConfig config) {
        this.identity = identity;
        this.needed = Role.of(config.role());
    }

    boolean mayRead() {
        return identity.hasRole(needed.label());
    }
}
