package dev.crosswire.api.http;

import dev.crosswire.api.store.ClaimFilter;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of claims. */
public class ClaimParameters extends PageParameters {
    @QueryParam("type")
    @Parameter(description = "Event types: repeated, or with commas.", example = "Intercept")
    public List<String> type;

    @QueryParam("article")
    @Parameter(description = "The article that makes it.", example = "003_1c2e4ae3be4a0e02")
    public String article;

    @QueryParam("speaker")
    @Parameter(description = "Who answers for it; case does not matter.", example = "Ukrainian Air Force")
    public String speaker;

    @QueryParam("outlet")
    @Parameter(description = "Who published it.", example = "CNN")
    public String outlet;

    @QueryParam("fact")
    @Parameter(description = "The fact it is a value of.")
    public String fact;

    @QueryParam("id")
    @Parameter(description = "Its id.")
    public String id;

    @QueryParam("q")
    @Parameter(
            description = "Words in its evidence and names; \"quoted phrases\", or, -not.",
            example = "\"surveillance flights\"")
    public String q;

    ClaimFilter filter() {
        return new ClaimFilter(
                Values.choices("type", type, FactParameters.TYPES),
                Values.text("article", article),
                Values.text("speaker", speaker),
                Values.text("outlet", outlet),
                Values.text("fact", fact),
                Values.text("id", id),
                Values.text("q", q),
                moment());
    }
}
