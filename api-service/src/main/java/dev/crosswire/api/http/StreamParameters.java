package dev.crosswire.api.http;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a stream takes: the filters of facts, and where to begin. */
public class StreamParameters extends FactParameters {
    @QueryParam("of")
    @Parameter(
            description = "`facts` or `claims`; claims take the filters `type` and `article` alone.",
            example = "facts")
    public String of;

    @QueryParam("snapshot")
    @Parameter(description = "`true`: begin with all facts that match, then go on with their changes.")
    public String snapshot;

    @QueryParam("answers")
    @Parameter(description = "`true`: tell only where an answer (best value, status) changes.")
    public String answers;

    @QueryParam("lastEventId")
    @Parameter(description = "The same as the header, for clients that cannot set it.")
    public String lastEventId;

    @HeaderParam("Last-Event-ID")
    @Parameter(description = "Resume after this event: none is lost, none comes twice.", example = "1042")
    public String lastEventIdHeader;

    boolean ofClaims() {
        String wanted = Values.text("of", of);
        return wanted != null
                && Values.choices("of", List.of(wanted), List.of("facts", "claims"))
                        .contains("claims");
    }

    boolean withSnapshot() {
        return isTrue("snapshot", snapshot);
    }

    boolean answersAlone() {
        return isTrue("answers", answers);
    }

    private static boolean isTrue(String name, String value) {
        String wanted = Values.text(name, value);
        return wanted != null
                && Values.choices(name, List.of(wanted), List.of("true", "false"))
                        .contains("true");
    }

    OptionalLong resumeAfter() {
        String id = Values.text("Last-Event-ID", lastEventIdHeader);
        id = id == null ? Values.text("lastEventId", lastEventId) : id;
        if (id == null) {
            return OptionalLong.empty();
        }
        if (!id.matches("\\d{1,18}")) {
            throw Problem.badParameter("Last-Event-ID", "'" + id + "' is not an id of an event of this stream.");
        }
        return OptionalLong.of(Long.parseLong(id));
    }

    /** Refuses what only a listing takes, and filters that claims have not. */
    void check() {
        refuse("limit", limit);
        refuse("cursor", cursor);
        refuse("knownAt", knownAt);
        refuse("sort", sort);
        if (ofClaims()) {
            refuse("id", id);
            refuse("answers", answers);
            refuse("status", status.isEmpty() ? null : "");
            refuse("entity", entity);
            refuse("place", place);
            refuse("story", story);
            refuse("q", q);
            refuse("from", from);
            refuse("to", to);
            refuse("snapshot", snapshot);
        }
    }

    private static void refuse(String name, String value) {
        if (value != null) {
            throw Problem.badParameter(name, "It has no meaning in this stream.");
        }
    }
}
