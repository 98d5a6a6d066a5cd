package dev.crosswire.api.http;

import dev.crosswire.api.store.ClaimReader;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What articles claim, each with its evidence, its fact and its publication. */
@Path("/claims")
@Blocking
@Tag(name = "claims")
public class ClaimsResource {
    private final ClaimReader claims;
    private final Listing listing;

    ClaimsResource(ClaimReader claims, Listing listing) {
        this.claims = claims;
        this.listing = listing;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Listing.NDJSON, Listing.CSV})
    @APIResponseSchema(Forms.Claims.class)
    @Operation(operationId = "listClaims", summary = "Claims that match all filters, now or as known at a moment")
    public Response list(@BeanParam ClaimParameters parameters, @Context UriInfo uri, @Context Request request) {
        var filter = parameters.filter();
        return listing.answer(
                uri, request, parameters, CsvForm.CLAIMS, (page, sink) -> claims.each(filter, page, sink));
    }
}
