package dev.crosswire.ingest.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.crosswire.ingest.article.Fault;
import dev.crosswire.ingest.article.InvalidArticle;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;

/**
 * RFC 9457's problem details.
 *
 * @param type always {@code about:blank}: the status says what kind it is
 * @param title the status in words
 * @param detail what is wrong with this request, for a person
 * @param errors the faults of single fields, where there are such
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(String type, String title, int status, String detail, List<Fault> errors) {
    static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(int status, String detail) {
        return new Problem("about:blank", title(status), status, detail, null);
    }

    /** JAX-RS does not know 422. */
    private static String title(int status) {
        Status known = Status.fromStatusCode(status);
        return known == null ? "Unprocessable Content" : known.getReasonPhrase();
    }

    static Problem of(Status status, String detail) {
        return of(status.getStatusCode(), detail);
    }

    static Problem of(InvalidArticle invalid) {
        return new Problem(
                "about:blank",
                "Not an article",
                Status.BAD_REQUEST.getStatusCode(),
                invalid.getMessage(),
                invalid.faults());
    }
}
