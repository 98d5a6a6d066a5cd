package dev.crosswire.edge.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Turns away who asks too often: by key, by token's name, or by address where there is neither. */
@Singleton
class RateLimit {
    /** After authentication (200), before authorisation (100). */
    private static final int ORDER = 150;

    private static final int MOST_BUCKETS = 10_000;
    private static final String HEALTH = "/q/health";

    private final AccessConfig config;
    private final Map<String, TokenBucket> buckets = new ConcurrentHashMap<>();

    RateLimit(AccessConfig config) {
        this.config = config;
    }

    void register(@Observes Filters filters) {
        if (config.rate() > 0) {
            filters.register(this::limit, ORDER);
        }
    }

    private void limit(RoutingContext request) {
        long wait = request.normalizedPath().startsWith(HEALTH) ? 0 : take(who(request));
        if (wait == 0) {
            request.next();
            return;
        }
        request.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
        Refusal.TOO_MANY_REQUESTS.tell(request);
        request.response().end();
    }

    private long take(String who) {
        long now = System.nanoTime();
        if (buckets.size() > MOST_BUCKETS) {
            buckets.values().removeIf(bucket -> bucket.isFull(now));
        }
        return buckets.computeIfAbsent(who, name -> new TokenBucket(config.rate(), config.burst(), now))
                .take(now);
    }

    private static String who(RoutingContext request) {
        if (request.user() instanceof QuarkusHttpUser user) {
            SecurityIdentity identity = user.getSecurityIdentity();
            if (!identity.isAnonymous()) {
                return "key:" + identity.getPrincipal().getName();
            }
        }
        return "address:" + request.request().remoteAddress().hostAddress();
    }
}
