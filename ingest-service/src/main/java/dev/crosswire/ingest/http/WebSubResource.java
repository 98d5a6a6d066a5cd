package dev.crosswire.ingest.http;

import dev.crosswire.ingest.feed.WebSub;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Where hubs confirm subscriptions and tell of news. Whoever knows the token is the hub; news is signed besides. */
@Path("/websub/{token}")
@Blocking
public class WebSubResource {
    private final WebSub webSub;
    private final Bodies bodies;

    WebSubResource(WebSub webSub, Bodies bodies) {
        this.webSub = webSub;
        this.bodies = bodies;
    }

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(summary = "A hub asks whether we meant to subscribe, or says that it will not have us")
    public String verify(
            @RestPath String token,
            @RestQuery("hub.mode") String mode,
            @RestQuery("hub.topic") String topic,
            @RestQuery("hub.challenge") String challenge,
            @RestQuery("hub.lease_seconds") Long seconds) {
        boolean known = "denied".equals(mode)
                ? webSub.deny(token)
                : webSub.confirm(token, mode, topic, seconds == null ? 0 : seconds);
        if (!known) {
            throw unknown();
        }
        return challenge == null ? "" : challenge;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "A hub tells of news: the feed is polled at once")
    public Response notice(@RestPath String token, @RestHeader("X-Hub-Signature") String signature, InputStream body) {
        if (!webSub.notice(token, signature, bodies.read(body))) {
            throw unknown();
        }
        return Response.status(Status.ACCEPTED).build();
    }

    private static ProblemException unknown() {
        return new ProblemException(Problem.of(Status.NOT_FOUND, "We did not ask for this subscription."));
    }
}
