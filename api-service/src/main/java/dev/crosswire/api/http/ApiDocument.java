package dev.crosswire.api.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to the OpenAPI document what is the same for every call: that an error is a problem, and how listings stream. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiDocument implements OASFilter {
    private static final String PROBLEM = "Problem";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addSchema(PROBLEM, problem());
    }

    @Override
    public Operation filterOperation(Operation operation) {
        operation.getResponses().addAPIResponse("default", error());
        String id = operation.getOperationId();
        APIResponse answer = operation.getResponses().getAPIResponse("200");
        if (id != null && id.startsWith("list") && !id.equals("listSubscriptions") && answer != null) {
            answer.getContent()
                    .addMediaType(Listing.NDJSON, OASFactory.createMediaType().schema(text("One item a line.")))
                    .addMediaType(
                            Listing.CSV, OASFactory.createMediaType().schema(text("A header, then a line an item.")));
        }
        return operation;
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }

    private static Schema number(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.INTEGER).description(description);
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("Why there is no answer (RFC 9457).")
                .addProperty("type", text("urn:crosswire:problem:bad-parameter, not-found, gone, refused, …"))
                .addProperty("title", text("The kind of problem in words."))
                .addProperty("status", number("The HTTP status."))
                .addProperty("detail", text("This problem in words."))
                .addProperty("parameter", text("The parameter that is not right, where one is not."));
    }

    private static APIResponse error() {
        Schema reference = OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM);
        return OASFactory.createAPIResponse()
                .description("A problem")
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(reference)));
    }
}
