package dev.crosswire.edge.access;

import dev.crosswire.edge.key.ApiKey;
import dev.crosswire.edge.key.Role;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** Who asks: an API key's owner, an OpenID Connect token's, or nobody in particular. */
@Alternative
@Priority(1)
@ApplicationScoped
class AccessMechanism implements HttpAuthenticationMechanism {
    private static final String KEY_HEADER = "X-API-Key";
    private static final String BEARER = "Bearer ";

    private final OidcAuthenticationMechanism tokens;
    private final KeyRing keys;
    private final Anonymous anonymous;

    AccessMechanism(OidcAuthenticationMechanism tokens, KeyRing keys, Anonymous anonymous) {
        this.tokens = tokens;
        this.keys = keys;
        this.anonymous = anonymous;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        String key = request.request().getHeader(KEY_HEADER);
        String authorization = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (key != null) {
            return owner(key.strip());
        }
        if (authorization == null) {
            return Uni.createFrom().item(identity("anonymous", anonymous.roles(request.request()), true));
        }
        if (!authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return unknown();
        }
        String token = authorization.substring(BEARER.length()).strip();
        return token.startsWith(ApiKey.PREFIX) ? owner(token) : bearer(request, providers);
    }

    private Uni<SecurityIdentity> owner(String secret) {
        return keys.find(secret)
                .map(key ->
                        Uni.createFrom().item(identity(key.name(), key.role().labels(), false)))
                .orElseGet(AccessMechanism::unknown);
    }

    /** Without a tenant that is turned on, no token is known. */
    private Uni<SecurityIdentity> bearer(RoutingContext request, IdentityProviderManager providers) {
        return tokens.authenticate(request, providers)
                .map(AccessMechanism::withIncludedRoles)
                .onItem()
                .ifNull()
                .switchTo(AccessMechanism::unknown);
    }

    private static SecurityIdentity withIncludedRoles(SecurityIdentity identity) {
        if (identity == null) {
            return null;
        }
        Set<String> roles = new TreeSet<>();
        Arrays.stream(Role.values())
                .filter(role -> identity.hasRole(role.label()))
                .forEach(role -> roles.addAll(role.labels()));
        return identity(identity.getPrincipal().getName(), roles, false);
    }

    private static SecurityIdentity identity(String name, Set<String> roles, boolean anonymous) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(name))
                .addRoles(roles)
                .setAnonymous(anonymous)
                .build();
    }

    private static Uni<SecurityIdentity> unknown() {
        return Uni.createFrom().failure(new AuthenticationFailedException());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom()
                .item(new ChallengeData(Refusal.UNAUTHORIZED.status(), Refusal.CHALLENGE_HEADER, Refusal.CHALLENGE));
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext request) {
        Refusal.UNAUTHORIZED.tell(request);
        return Uni.createFrom().item(true);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }
}
