package dev.crosswire.api.http;

import dev.crosswire.api.store.FactFilter;
import dev.crosswire.api.store.FactReader;
import dev.crosswire.api.store.Page;
import dev.crosswire.api.store.StoryReader;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What belongs together. */
@Path("/stories")
@Blocking
@Tag(name = "stories")
public class StoriesResource {
    private static final int LISTED = 50;

    private final StoryReader stories;
    private final FactReader facts;
    private final Listing listing;

    StoriesResource(StoryReader stories, FactReader facts, Listing listing) {
        this.stories = stories;
        this.facts = facts;
        this.listing = listing;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Listing.NDJSON, Listing.CSV})
    @APIResponseSchema(Forms.Stories.class)
    @Operation(operationId = "listStories", summary = "Stories with the counts of their facts, the newest first")
    public Response list(@BeanParam StoryParameters parameters, @Context UriInfo uri, @Context Request request) {
        String q = parameters.words();
        Instant at = parameters.moment();
        return listing.answer(
                uri, request, parameters, CsvForm.STORIES, (page, sink) -> stories.each(q, at, page, sink));
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(Forms.StoryForm.class)
    @Operation(
            operationId = "getStory",
            summary = "A story with its newest facts, at most 50",
            description = "All of them are at `/facts?story=…`.")
    public Response get(
            @PathParam("id") String id,
            @BeanParam KnownAtParameter known,
            @Context UriInfo uri,
            @Context Request request) {
        Values.checkNames(uri, KnownAtParameter.class);
        Instant at = known.moment();
        String story = stories.find(id, at).orElseThrow(() -> Problem.notFound("There is no story '" + id + "'."));
        List<String> items = new ArrayList<>();
        FactFilter filter = FactFilter.ofStory(id, at);
        facts.each(filter, new Page("lastPublished", true, null, LISTED), item -> items.add(item.json()));
        String body = story.substring(0, story.lastIndexOf('}')) + ", \"items\": [" + String.join(",", items)
                + "], \"factsLink\": \"/facts?story=" + id + "\"}";
        return Listing.json(request, body);
    }
}
