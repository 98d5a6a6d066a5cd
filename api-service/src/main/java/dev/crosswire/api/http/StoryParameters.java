package dev.crosswire.api.http;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of stories. */
public class StoryParameters extends PageParameters {
    @QueryParam("q")
    @Parameter(description = "Words in its title; \"quoted phrases\", or, -not.", example = "Ukraine")
    public String q;

    @QueryParam("sort")
    @Parameter(description = "`-lastPublished` (newest first), `lastPublished` or `id`.", example = "-lastPublished")
    public String sort;

    @Override
    List<String> sorts() {
        return List.of("-lastPublished", "lastPublished", "id");
    }

    @Override
    String sort() {
        return Values.text("sort", sort);
    }

    String words() {
        return Values.text("q", q);
    }
}
