package dev.crosswire.edge.access;

import dev.crosswire.edge.key.Role;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What may be done without a key. */
@Singleton
class Anonymous {
    private static final String NONE = "none";

    private final Set<String> roles;

    Anonymous(AccessConfig config, @ConfigProperty(name = "quarkus.http.host") String host) {
        String given = config.anonymous().orElseGet(() -> isLoopback(host) ? Role.READ.label() : NONE);
        this.roles = given.equals(NONE) ? Set.of() : Role.of(given).labels();
    }

    Set<String> roles() {
        return roles;
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
