package dev.crosswire.api.http;

import dev.crosswire.api.store.Page;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of a listing that has no past is asked for. */
public class PlainPage {
    @QueryParam("limit")
    @Parameter(description = "How many items at most, 1 to 1000.", example = "50")
    public String limit;

    @QueryParam("cursor")
    @Parameter(description = "Where to go on: `next` of the page before.")
    public String cursor;

    Page page() {
        PageParameters parameters = new PageParameters();
        parameters.limit = limit;
        parameters.cursor = cursor;
        return parameters.page(false);
    }
}
