package dev.crosswire.api.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Records as JSON text and back. What the view adds when it answers is left out of what is kept: a claim's fact, a
 * fact's version and revision.
 */
@ApplicationScoped
class JsonText {
    private final ObjectMapper json;

    /** A tree must keep a number's digits as the record has them: 40, not 4E+1. */
    JsonText(ObjectMapper json) {
        this.json = json.copy().configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);
    }

    String of(Claim claim) {
        return without(claim, List.of("factId"));
    }

    String of(Fact fact) {
        return without(fact, List.of("version", "revision"));
    }

    <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was kept cannot be read: " + e.getOriginalMessage(), e);
        }
    }

    private String without(Object value, List<String> fields) {
        ObjectNode node = json.valueToTree(value);
        return node.without(fields).toString();
    }
}
