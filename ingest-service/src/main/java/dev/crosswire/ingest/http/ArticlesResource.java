package dev.crosswire.ingest.http;

import dev.crosswire.ingest.article.Draft;
import dev.crosswire.ingest.article.Order;
import dev.crosswire.ingest.intake.Intake;
import dev.crosswire.ingest.json.ArticleJson;
import dev.crosswire.ingest.page.PageReader;
import dev.crosswire.ingest.store.ArticleStore;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;

/** Takes articles in and withdraws them. An answer of 202 means that the broker has the record. */
@Path("/articles")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(
        responseCode = "202",
        description = "The broker has it, as this version; `duplicate` where that version said so already.",
        content = @Content(schema = @Schema(implementation = Receipt.class)))
@APIResponse(responseCode = "400", description = "Not an article: the problem says what is wrong.")
@APIResponse(responseCode = "413", description = "Longer than a record may be.")
@APIResponse(responseCode = "503", description = "The broker or the database is away: see Retry-After.")
public class ArticlesResource {
    private final Intake intake;
    private final Answers answers;
    private final Bodies bodies;
    private final ArticleJson json;
    private final PageReader pages;
    private final PageAddress address;
    private final Bulk bulk;
    private final ArticleStore store;

    ArticlesResource(
            Intake intake,
            Answers answers,
            Bodies bodies,
            ArticleJson json,
            PageReader pages,
            PageAddress address,
            Bulk bulk,
            ArticleStore store) {
        this.intake = intake;
        this.answers = answers;
        this.bodies = bodies;
        this.json = json;
        this.pages = pages;
        this.address = address;
        this.bulk = bulk;
        this.store = store;
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, "application/ld+json"})
    @Operation(summary = "Takes one article in, in this form or as schema.org NewsArticle or IPTC ninjs")
    public Response publish(
            @RequestBody(content = @Content(schema = @Schema(implementation = Draft.class))) InputStream body) {
        return take(new Order.Publish(json.read(bodies.read(body))));
    }

    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    @Operation(summary = "Takes one article in as plain text; the rest by query parameters")
    public Response publishText(
            @RequestBody(content = @Content(schema = @Schema(implementation = String.class))) InputStream body,
            @BeanParam Metadata metadata,
            @Context HttpHeaders headers) {
        String text = bodies.text(bodies.read(body), headers.getMediaType());
        return take(new Order.Publish(metadata.draft(text)));
    }

    @POST
    @Consumes(MediaType.TEXT_HTML)
    @Operation(summary = "Takes one news page in: its story, and what it says of itself unless query parameters do")
    public Response publishPage(
            @RequestBody(content = @Content(schema = @Schema(implementation = String.class))) InputStream body,
            @BeanParam Metadata metadata,
            @Context HttpHeaders headers) {
        byte[] html = bodies.read(body);
        Draft page = pages.read(html, Bodies.declared(headers.getMediaType()), metadata.url);
        return take(new Order.Publish(metadata.over(page)));
    }

    @POST
    @Consumes(PageAddress.MEDIA_TYPE)
    @Operation(summary = "Fetches the page at one address, as its robots.txt allows, and takes it in")
    @APIResponse(responseCode = "422", description = "The page may not or cannot be fetched: the problem says why.")
    @APIResponse(responseCode = "502", description = "The page's site does not answer as it should.")
    public Response publishAddress(
            @RequestBody(content = @Content(schema = @Schema(implementation = String.class))) InputStream body,
            @BeanParam Metadata metadata,
            @Context HttpHeaders headers) {
        Draft page = address.read(bodies.text(bodies.read(body), headers.getMediaType()));
        return take(new Order.Publish(metadata.over(page)));
    }

    @POST
    @Consumes(Bulk.MEDIA_TYPE)
    @Produces(Bulk.MEDIA_TYPE)
    @Operation(summary = "Takes many articles in, one JSON a line, and answers a result a line, in order")
    @APIResponse(responseCode = "200", description = "A receipt or a problem a line, with the line's number.")
    public Response publishMany(
            @RequestBody(content = @Content(schema = @Schema(implementation = Draft.class))) InputStream body) {
        return bulk.exchange(body);
    }

    @GET
    @Path("/{id:.+}")
    @Operation(summary = "What is kept of an article, and which others say nearly the same in the same words")
    @APIResponse(
            responseCode = "200",
            description = "The article.",
            content = @Content(schema = @Schema(implementation = KeptArticle.class)))
    @APIResponse(responseCode = "404", description = "There is no such article.")
    public KeptArticle describe(@RestPath String id) {
        return store.find(id)
                .map(known -> KeptArticle.of(known, store.nearDuplicates(id)))
                .orElseThrow(() -> new ProblemException(
                        Problem.of(Response.Status.NOT_FOUND, "There is no article with the id '" + id + "'.")));
    }

    @DELETE
    @Path("/{id:.+}")
    @Operation(summary = "Withdraws an article")
    @APIResponse(responseCode = "404", description = "There is no such article.")
    public Response withdraw(@RestPath String id) {
        return take(new Order.Withdraw(id));
    }

    private Response take(Order order) {
        Receipt receipt = answers.receipt(intake.take(order));
        return Response.accepted(receipt).build();
    }
}
