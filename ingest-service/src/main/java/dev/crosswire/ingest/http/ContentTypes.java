package dev.crosswire.ingest.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a Content-Type that is not even one, before the framework stumbles over it. */
final class ContentTypes {
    private final Problems problems;

    ContentTypes(Problems problems) {
        this.problems = problems;
    }

    /** Null lets the request pass. */
    @ServerRequestFilter(preMatching = true)
    Response refuseNonsense(ContainerRequestContext request) {
        String type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        try {
            if (type != null) {
                MediaType.valueOf(type);
            }
            return null;
        } catch (IllegalArgumentException e) {
            return problems.response(
                    Problem.of(Status.UNSUPPORTED_MEDIA_TYPE, "The Content-Type '" + type + "' is not a media type."));
        }
    }
}
