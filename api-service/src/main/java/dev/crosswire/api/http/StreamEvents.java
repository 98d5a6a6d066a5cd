package dev.crosswire.api.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.api.live.Answers;
import dev.crosswire.api.store.ChangeTable.Change;
import dev.crosswire.api.store.ChangeTable.Kind;
import dev.crosswire.api.store.ClaimFilter;
import dev.crosswire.api.store.FactFilter;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.function.Function;

/** Changes as the events that tell of them. */
final class StreamEvents {
    private static final long RETRY_MS = 1_000;

    private final Sse sse;
    private final ObjectMapper json;
    private final Answers answers;

    StreamEvents(Sse sse, ObjectMapper json, Answers answers) {
        this.sse = sse;
        this.json = json;
        this.answers = answers;
    }

    /**
     * Opens the stream at once, and says when to come back after a break.
     *
     * @param position what to resume after if the break comes before the first event; null where a snapshot has to come first
     */
    OutboundSseEvent hello(Long position) {
        OutboundSseEvent.Builder hello =
                sse.newEventBuilder().comment("crosswire").reconnectDelay(RETRY_MS);
        return (position == null ? hello : hello.id(Long.toString(position))).build();
    }

    /** A sign of life, which says how far the client has come though nothing was for it: its id does not grow old. */
    OutboundSseEvent heartbeat(long position) {
        return sse.newEventBuilder()
                .comment("still here")
                .id(Long.toString(position))
                .build();
    }

    /** The last event of a stream that the service ends; the client may come again, and resumes. */
    OutboundSseEvent end(String reason) {
        return named("end", null, json.createObjectNode().put("reason", reason).toString());
    }

    OutboundSseEvent reset() {
        return named(
                "reset",
                null,
                "{\"reason\":\"the id is not in the log (any more): what follows is all there is now\"}");
    }

    /** The snapshot is complete. */
    OutboundSseEvent live(long position) {
        return named("live", position, "{}");
    }

    OutboundSseEvent fact(String body, Long position) {
        return named("fact", position, body);
    }

    OutboundSseEvent claim(String body, Long position) {
        return named("claim", position, body);
    }

    /** Makes events of changes of facts that match, or did before; of those that change the answer, if that is asked. */
    Function<Change, OutboundSseEvent> facts(FactFilter filter, boolean answersAlone) {
        return change -> switch (answers.of(change, filter)) {
            case NONE -> null;
            case DETAIL -> answersAlone ? null : fact(change.body(), change.position());
            case ANSWER -> fact(change.body(), change.position());
            case GONE -> gone(change);
        };
    }

    /** A change's event for who asks for all facts: what one was before makes no difference. */
    OutboundSseEvent any(Change change) {
        if (change.kind() != Kind.FACT) {
            return null;
        }
        return change.body() == null ? gone(change) : fact(change.body(), change.position());
    }

    /** Makes events of changes of claims; one that is gone is told of to all, for what it was is not known. */
    Function<Change, OutboundSseEvent> claims(ClaimFilter filter) {
        return change -> {
            if (change.kind() != Kind.CLAIM) {
                return null;
            }
            if (change.body() == null) {
                return gone(change);
            }
            return matches(filter, change.body()) ? claim(change.body(), change.position()) : null;
        };
    }

    private boolean matches(ClaimFilter filter, String body) {
        try {
            JsonNode claim = json.readTree(body);
            return (filter.type().isEmpty() || filter.type().contains(text(claim, "/type")))
                    && isSame(filter.article(), text(claim, "/articleId"))
                    && isSame(filter.fact(), text(claim, "/factId"))
                    && isSame(filter.outlet(), text(claim, "/publication/publisher"))
                    && (filter.speaker() == null
                            || filter.speaker().equalsIgnoreCase(text(claim, "/attribution/source/name")));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isSame(String wanted, String value) {
        return wanted == null || wanted.equals(value);
    }

    private static String text(JsonNode claim, String pointer) {
        return claim.at(pointer).asText("");
    }

    private OutboundSseEvent gone(Change change) {
        return named(
                "gone",
                change.position(),
                json.createObjectNode().put("id", change.id()).toString());
    }

    private OutboundSseEvent named(String name, Long position, String data) {
        OutboundSseEvent.Builder event = sse.newEventBuilder().name(name).data(String.class, data);
        return (position == null ? event : event.id(Long.toString(position))).build();
    }
}
