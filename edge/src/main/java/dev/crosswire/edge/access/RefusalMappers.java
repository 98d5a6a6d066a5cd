package dev.crosswire.edge.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Tells a refusal wherever it arises: before any resource is found, or beside its code. */
class RefusalMappers {
    /** The first to hear of a request, and of a failed one. PostgreSQL's text holds no NUL, so no path has one. */
    void refuseFirst(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(request -> {
            if (request.request().path().contains("%00")) {
                end(request, Refusal.MALFORMED);
            } else {
                request.next();
            }
        });
        router.route().order(Integer.MIN_VALUE).failureHandler(RefusalMappers::refuse);
    }

    private static void refuse(RoutingContext request) {
        if (request.failure() instanceof ForbiddenException) {
            end(request, Refusal.FORBIDDEN);
        } else if (request.statusCode() == Refusal.MALFORMED.status()) {
            end(request, Refusal.MALFORMED);
        } else {
            request.next();
        }
    }

    private static void end(RoutingContext request, Refusal refusal) {
        refusal.tell(request);
        request.response().end();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e) {
        return answer(Refusal.FORBIDDEN).build();
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthorized() {
        return answer(Refusal.UNAUTHORIZED)
                .header(Refusal.CHALLENGE_HEADER, Refusal.CHALLENGE)
                .build();
    }

    private static Response.ResponseBuilder answer(Refusal refusal) {
        return Response.status(refusal.status()).type(Refusal.MEDIA_TYPE).entity(refusal.body());
    }
}
