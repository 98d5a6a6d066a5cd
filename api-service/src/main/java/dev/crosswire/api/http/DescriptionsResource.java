package dev.crosswire.api.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crosswire.api.stream.ApiConfig;
import dev.crosswire.contract.Schemas;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is on the topics, for machines: the AsyncAPI document and the JSON Schemas of the records. */
@Path("/")
@Tag(name = "descriptions")
public class DescriptionsResource {
    private final ObjectMapper json;
    private final String asyncApi;

    DescriptionsResource(ObjectMapper json, ApiConfig config) {
        this.json = json;
        this.asyncApi = asyncApi(config);
    }

    @GET
    @Path("asyncapi")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getAsyncApi",
            summary = "The topics: their records, keys and headers, as an AsyncAPI 3.0 document")
    public Response asyncApi(@Context Request request) {
        return Listing.json(request, asyncApi);
    }

    @GET
    @Path("schemas/{record}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getSchema", summary = "The JSON Schema (draft 7) of a record")
    public Response schema(
            @PathParam("record") @Parameter(description = "Article, Reading, Claim or Fact.", example = "Claim")
                    String name,
            @Context Request request) {
        if (!Schemas.RECORDS.contains(name)) {
            throw Problem.notFound(
                    "There is no record '" + name + "'; there are " + String.join(", ", Schemas.RECORDS) + ".");
        }
        ObjectNode schema = tree(Schemas.document());
        schema.put("title", name).put("$ref", "#/definitions/" + name);
        return Listing.json(request, schema.toString());
    }

    /** The topics as they are called here, and the records' definitions as the document's own. */
    private String asyncApi(ApiConfig config) {
        ObjectNode document = tree(resource());
        config.topics().forEach((topic, name) -> {
            if (document.at("/channels/" + topic) instanceof ObjectNode channel) {
                channel.put("address", name);
            }
        });
        String definitions = tree(Schemas.document()).path("definitions").toString();
        ObjectNode schemas = (ObjectNode) document.at("/components/schemas");
        schemas.setAll(tree(definitions.replace("\"#/definitions/", "\"#/components/schemas/")));
        return document.toString();
    }

    private static String resource() {
        try (InputStream in = DescriptionsResource.class.getResourceAsStream("/asyncapi.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ObjectNode tree(String text) {
        try {
            return (ObjectNode) json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
