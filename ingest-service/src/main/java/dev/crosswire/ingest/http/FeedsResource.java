package dev.crosswire.ingest.http;

import dev.crosswire.edge.key.Role;
import dev.crosswire.ingest.article.CanonicalUrl;
import dev.crosswire.ingest.article.Identity;
import dev.crosswire.ingest.store.FeedStore;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** The feeds that are read: listed, added, paused, removed. */
@Path("/feeds")
@RolesAllowed(Role.ADMIN_NAME)
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FeedsResource {
    /**
     * A feed and how it goes.
     *
     * @param lastResult the last poll in words, null before the first
     * @param failures in a row
     */
    public record Feed(
            String id,
            String url,
            String publisher,
            boolean paused,
            Instant nextPoll,
            Instant lastPoll,
            String lastResult,
            int failures) {
        static Feed of(FeedStore.Row row) {
            return new Feed(
                    Identity.ofUrl(row.url()),
                    row.url(),
                    row.publisher(),
                    row.paused(),
                    row.nextPoll(),
                    row.lastPoll(),
                    row.lastResult(),
                    row.failures());
        }
    }

    /** All feeds; {@code next} is there for form's sake. */
    public record Feeds(List<Feed> items, String next) {}

    /** @param publisher the outlet, where its pages do not name themselves */
    public record NewFeed(String url, String publisher) {}

    /** What can be changed of a feed. */
    public record Change(Boolean paused) {}

    private final FeedStore store;

    FeedsResource(FeedStore store) {
        this.store = store;
    }

    @GET
    @Operation(summary = "Lists the feeds that are read")
    public Feeds list() {
        return new Feeds(store.all().stream().map(Feed::of).toList(), null);
    }

    @POST
    @Operation(summary = "Adds a feed; it is read within seconds")
    public Response add(NewFeed feed) {
        if (feed == null || feed.url() == null || CanonicalUrl.of(feed.url()).isEmpty()) {
            throw new ProblemException(Problem.of(Status.BAD_REQUEST, "url must be an absolute http or https URL."));
        }
        boolean isNew = store.add(feed.url().strip(), feed.publisher());
        return Response.status(isNew ? Status.CREATED : Status.OK)
                .entity(find(Identity.ofUrl(feed.url().strip())))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One feed")
    public Feed get(@RestPath String id) {
        return find(id);
    }

    @PATCH
    @Path("/{id}")
    @Operation(summary = "Pauses a feed, or goes on with it")
    public Feed change(@RestPath String id, Change change) {
        if (change == null || change.paused() == null) {
            throw new ProblemException(Problem.of(Status.BAD_REQUEST, "paused must be true or false."));
        }
        store.pause(find(id).url(), change.paused());
        return find(id);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Reads a feed no more; its articles stay")
    public void remove(@RestPath String id) {
        store.remove(find(id).url());
    }

    private Feed find(String id) {
        return store.all().stream()
                .map(Feed::of)
                .filter(feed -> feed.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        Problem.of(Status.NOT_FOUND, "There is no feed with the id '" + id + "'.")));
    }
}
