package dev.crosswire.api.http;

import dev.crosswire.api.store.ClaimFilter;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a stream takes: the filters of facts, and where to begin. */
public class StreamParameters extends FactParameters {
    @QueryParam("of")
    @Parameter(
            description = "`facts` or `claims`; claims take the filters `type`, `article`, `speaker`, `outlet`, `fact`"
                    + " alone.",
            example = "facts")
    public String of;

    @QueryParam("speaker")
    @Parameter(description = "Of claims, who answers for them; case does not matter.", example = "Ukrainian Air Force")
    public String speaker;

    @QueryParam("outlet")
    @Parameter(description = "Of claims, who published them.", example = "CNN")
    public String outlet;

    @QueryParam("fact")
    @Parameter(description = "Of claims, the fact they are values of.")
    public String fact;

    @QueryParam("snapshot")
    @Parameter(
            description = "`true`: begin with all that match now, each without an id, then `live`, then what changes;"
                    + " who resumes gets no snapshot again.")
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

    ClaimFilter claimFilter() {
        return new ClaimFilter(
                Values.choices("type", type, TYPES),
                Values.text("article", article),
                Values.text("speaker", speaker),
                Values.text("outlet", outlet),
                Values.text("fact", fact),
                null,
                null,
                null);
    }

    /** Refuses what only a listing takes, and the filters that what is asked for has not. */
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
        } else {
            refuse("speaker", speaker);
            refuse("outlet", outlet);
            refuse("fact", fact);
        }
    }

    private static void refuse(String name, String value) {
        if (value != null) {
            throw Problem.badParameter(name, "It has no meaning in this stream.");
        }
    }
}
