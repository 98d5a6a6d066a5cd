package dev.crosswire.api.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crosswire.api.store.ClaimFilter;
import dev.crosswire.api.store.ClaimReader;
import dev.crosswire.api.store.FactReader;
import dev.crosswire.api.store.HistoryReader;
import dev.crosswire.api.store.Page;
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
import jakarta.ws.rs.core.Variant;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The view: questions with all that was answered to them. */
@Path("/facts")
@Blocking
@Tag(name = "facts")
public class FactsResource {
    private static final int LISTED = 50;
    private static final List<Variant> FORMS = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, new MediaType("application", "ld+json"))
            .build();

    private final FactReader facts;
    private final ClaimReader claims;
    private final HistoryReader histories;
    private final Listing listing;
    private final JsonTrees json;
    private final SchemaOrgClaim linked;

    FactsResource(
            FactReader facts,
            ClaimReader claims,
            HistoryReader histories,
            Listing listing,
            JsonTrees json,
            SchemaOrgClaim linked) {
        this.facts = facts;
        this.claims = claims;
        this.histories = histories;
        this.listing = listing;
        this.json = json;
        this.linked = linked;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Listing.NDJSON, Listing.CSV})
    @APIResponseSchema(Forms.Facts.class)
    @Operation(operationId = "listFacts", summary = "Facts that match all filters, now or as known at a moment")
    public Response list(@BeanParam FactParameters parameters, @Context UriInfo uri, @Context Request request) {
        var filter = parameters.filter();
        return listing.answer(uri, request, parameters, CsvForm.FACTS, (page, sink) -> facts.each(filter, page, sink));
    }

    @GET
    @Path("/counts")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(Forms.FactCounts.class)
    @Operation(operationId = "countFacts", summary = "How many facts match all filters, in all and of each status")
    public Response counts(@BeanParam FactParameters parameters, @Context UriInfo uri, @Context Request request) {
        Values.checkNames(uri, FactParameters.class);
        return Listing.json(request, facts.counts(parameters.filter()));
    }

    @GET
    @Path("/{id}")
    @Produces({MediaType.APPLICATION_JSON, SchemaOrgClaim.MEDIA_TYPE})
    @APIResponseSchema(Forms.FactWithEvidence.class)
    @Operation(
            operationId = "getFact",
            summary = "A fact with its claims and their evidence",
            description = "A fact that merged into another answers with a redirect; one that is gone with 410."
                    + " As JSON-LD it is a schema.org Claim.")
    public Response get(
            @PathParam("id") String id,
            @BeanParam KnownAtParameter known,
            @Context UriInfo uri,
            @Context Request request) {
        Values.checkNames(uri, KnownAtParameter.class);
        var at = known.moment();
        return facts.find(id, at)
                .map(fact -> answer(request, uri, withEvidence(id, fact, known)))
                .orElseGet(() -> elsewhere(id, known));
    }

    private Response answer(Request request, UriInfo uri, ObjectNode fact) {
        if (Listing.chosen(request, FORMS).equals(MediaType.APPLICATION_JSON_TYPE)) {
            return Listing.json(request, fact.toString());
        }
        String claim = linked.of(fact, uri.getAbsolutePath().toString()).toString();
        Response response = Listing.json(request, claim);
        return response.hasEntity()
                ? Response.fromResponse(response)
                        .type(SchemaOrgClaim.MEDIA_TYPE)
                        .build()
                : response;
    }

    private Response elsewhere(String id, KnownAtParameter known) {
        FactReader.Fate fate = facts.fate(id);
        if (!fate.known()) {
            throw Problem.notFound("There is no fact '" + id + "'.");
        }
        if (known.moment() != null) {
            throw Problem.notFound("The fact '" + id + "' was not known then.");
        }
        if (fate.successor() == null) {
            throw Problem.gone("No claim of the fact '" + id + "' is left.", "/facts/" + id + "/history");
        }
        return Response.status(Response.Status.MOVED_PERMANENTLY)
                .location(URI.create("/facts/" + encoded(fate.successor())))
                .header("Cache-Control", "no-cache")
                .build();
    }

    private ObjectNode withEvidence(String id, String fact, KnownAtParameter known) {
        ObjectNode node = json.object(fact);
        ArrayNode evidence = node.putArray("evidence");
        Page page = new Page("id", false, null, LISTED);
        claims.each(ClaimFilter.ofFact(id, known.moment()), page, item -> evidence.add(json.object(item.json())));
        String at = known.knownAt == null ? "" : "&knownAt=" + encoded(known.knownAt);
        node.put("evidenceCount", node.path("claims").asInt());
        return node.put("evidenceLink", "/claims?fact=" + encoded(id) + at);
    }

    @GET
    @Path("/{id}/history")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(Forms.History.class)
    @Operation(
            operationId = "getFactHistory",
            summary = "How a fact's answer changed, by dates of publication, and whose claims made it change")
    public Response history(@PathParam("id") String id, @Context UriInfo uri, @Context Request request) {
        Values.checkNames(uri, Object.class);
        List<HistoryReader.Turn> turns = histories.of(id);
        if (turns.isEmpty()) {
            throw Problem.notFound("There never was a fact '" + id + "'.");
        }
        ObjectNode history = json.object().put("id", id);
        ArrayNode items = history.putArray("items");
        turns.forEach(turn -> items.add(turn(turn)));
        return Listing.json(request, history.putNull("next").toString());
    }

    private ObjectNode turn(HistoryReader.Turn turn) {
        ObjectNode fact = json.object(turn.body());
        ObjectNode node = json.object()
                .put("version", turn.version())
                .put("from", turn.from())
                .put("until", turn.until());
        for (String field : List.of("status", "best", "question", "why", "claims", "outlets", "origins")) {
            node.set(field, fact.get(field));
        }
        node.set("joined", json.read(turn.joined()));
        node.set("left", json.read(turn.left()));
        return node;
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
