package dev.crosswire.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crosswire.api.store.ArticleReader;
import dev.crosswire.api.store.ClaimFilter;
import dev.crosswire.api.store.ClaimReader;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was read. */
@Path("/articles")
@Blocking
@Tag(name = "articles")
public class ArticlesResource {
    private static final int MOST_CLAIMS = 1_000;

    private final ArticleReader articles;
    private final ClaimReader claims;
    private final Listing listing;
    private final JsonTrees json;
    private final FullTexts texts;

    ArticlesResource(ArticleReader articles, ClaimReader claims, Listing listing, JsonTrees json, FullTexts texts) {
        this.texts = texts;
        this.articles = articles;
        this.claims = claims;
        this.listing = listing;
        this.json = json;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Listing.NDJSON, Listing.CSV})
    @APIResponseSchema(Forms.Articles.class)
    @Operation(
            operationId = "listArticles",
            summary = "Articles, without their texts: what was read, and why nothing was where nothing was")
    public Response list(@BeanParam ArticleParameters parameters, @Context UriInfo uri, @Context Request request) {
        var filter = parameters.filter();
        return listing.answer(
                uri, request, parameters, CsvForm.ARTICLES, (page, sink) -> articles.each(filter, page, sink));
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(Forms.ArticleForm.class)
    @Operation(operationId = "getArticle", summary = "An article's text with the claims made in it, in its order")
    public Response get(
            @PathParam("id") String id,
            @BeanParam KnownAtParameter known,
            @Context UriInfo uri,
            @Context Request request) {
        Values.checkNames(uri, KnownAtParameter.class);
        String article = articles.find(id, known.moment())
                .orElseThrow(() -> Problem.notFound("There is no article '" + id + "'."));
        ObjectNode node = json.object(article);
        if (!texts.mayRead()) {
            node.remove("articleBody");
        }
        node.putArray("claims").addAll(claims(id, known));
        return Listing.json(request, node.toString());
    }

    private List<JsonNode> claims(String id, KnownAtParameter known) {
        List<JsonNode> found = new ArrayList<>();
        Page page = new Page("id", false, null, MOST_CLAIMS);
        claims.each(ClaimFilter.ofArticle(id, known.moment()), page, item -> found.add(json.read(item.json())));
        found.sort(Comparator.<JsonNode>comparingInt(
                        claim -> claim.at("/evidence/start").asInt())
                .thenComparingInt(claim -> claim.at("/evidence/end").asInt())
                .thenComparing(claim -> claim.path("id").asText()));
        return found;
    }
}
