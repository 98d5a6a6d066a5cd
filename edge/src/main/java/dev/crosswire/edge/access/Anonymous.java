package dev.crosswire.edge.access;

import dev.crosswire.edge.key.Role;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What may be done without a key. More than reading is for who sits at this machine, not for a page of another site that
 * the same person has open: a browser tells that it asks for such a page, or names a host that is not this machine's.
 */
@Singleton
class Anonymous {
    private static final String NONE = "none";
    private static final String FROM = "Sec-Fetch-Site";
    private static final Set<String> ELSEWHERE = Set.of("cross-site", "same-site");

    /** Not looked up: whoever owns a name may let it lead here. */
    private static final Pattern HERE = Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[?::1]?");

    private final Set<String> roles;
    private final Set<String> fewer;
    private final boolean alone;

    Anonymous(AccessConfig config, @ConfigProperty(name = "quarkus.http.host") String host) {
        this.alone = isLoopback(host);
        String given = config.anonymous().orElseGet(() -> alone ? Role.READ.label() : NONE);
        this.roles = given.equals(NONE) ? Set.of() : Role.of(given).labels();
        this.fewer = roles.isEmpty() ? roles : Role.READ.labels();
    }

    Set<String> roles(HttpServerRequest request) {
        boolean elsewhere = ELSEWHERE.contains(String.valueOf(request.getHeader(FROM)));
        return elsewhere || alone && !isHere(request.authority()) ? fewer : roles;
    }

    private static boolean isHere(HostAndPort asked) {
        return asked != null && HERE.matcher(asked.host()).matches();
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
