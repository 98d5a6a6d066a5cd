package dev.crosswire.api.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.api.store.ChangeTable.Change;
import dev.crosswire.api.store.ChangeTable.Kind;
import dev.crosswire.api.store.FactFilter;
import dev.crosswire.api.store.FactMatcher;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells what a change means to someone who asked a question. */
@ApplicationScoped
public class Answers {
    private final FactMatcher matcher;
    private final ObjectMapper json;

    Answers(FactMatcher matcher, ObjectMapper json) {
        this.matcher = matcher;
        this.json = json;
    }

    /** What a change is to those who ask for the facts of a filter. */
    public enum Meaning {
        /** Nothing: it is of something else. */
        NONE,
        /** A fact that matches has another count, reason or origin, and the same answer. */
        DETAIL,
        /** A fact that matches has an answer it had not: another best value or status, or it is new. */
        ANSWER,
        /** A fact that matched is gone, or matches no more. */
        GONE
    }

    public Meaning of(Change change, FactFilter filter) {
        if (change.kind() != Kind.FACT) {
            return Meaning.NONE;
        }
        boolean before = matcher.matches(filter, change.before());
        if (!matcher.matches(filter, change.body())) {
            return before ? Meaning.GONE : Meaning.NONE;
        }
        return before && sameAnswer(change) ? Meaning.DETAIL : Meaning.ANSWER;
    }

    private boolean sameAnswer(Change change) {
        JsonNode old = read(change.before());
        JsonNode now = read(change.body());
        return old.path("status").equals(now.path("status")) && old.path("best").equals(now.path("best"));
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
