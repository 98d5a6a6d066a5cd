package dev.crosswire.api.http;

import dev.crosswire.api.store.ArticleReader;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of articles. */
public class ArticleParameters extends PageParameters {
    private static final List<String> STATUSES = List.of("read", "skipped", "waiting", "withdrawn");

    @QueryParam("publisher")
    @Parameter(description = "Who published it.", example = "CNN")
    public String publisher;

    @QueryParam("status")
    @Parameter(description = "`read`, `skipped` (with the reason), `waiting` (to be read) or `withdrawn`.")
    public String status;

    ArticleReader.Filter filter() {
        String wanted = Values.text("status", status);
        if (wanted != null) {
            Values.choices("status", List.of(wanted), STATUSES);
        }
        return new ArticleReader.Filter(Values.text("publisher", publisher), wanted, moment());
    }
}
