package dev.crosswire.api.http;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The moment as of which one thing is asked for. */
public class KnownAtParameter {
    @QueryParam("knownAt")
    @Parameter(
            description = "As known then, by dates of publication; now where it is not given.",
            example = "2025-03-19T12:00:00Z")
    public String knownAt;

    Instant moment() {
        return Values.moment("knownAt", knownAt);
    }
}
