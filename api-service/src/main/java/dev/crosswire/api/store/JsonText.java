package dev.crosswire.api.store;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Fact;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Records as JSON text and back. What the view adds when it answers is left out of what is kept: a claim's fact, a
 * fact's version and revision.
 */
@ApplicationScoped
class JsonText {
    private final ObjectMapper reader;
    private final ObjectMapper writer;

    JsonText(ObjectMapper json) {
        this.reader = json.copy().registerModule(SharedStrings.module());
        this.writer = json.copy().addMixIn(Claim.class, KeptClaim.class).addMixIn(Fact.class, KeptFact.class);
    }

    @JsonIgnoreProperties("factId")
    private interface KeptClaim {}

    @JsonIgnoreProperties({"version", "revision"})
    private interface KeptFact {}

    String of(Claim claim) {
        return written(claim);
    }

    String of(Fact fact) {
        return written(fact);
    }

    String of(Fact.Best best) {
        return written(best);
    }

    private String written(Object value) {
        try {
            return writer.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what is to be kept cannot be written: " + e.getOriginalMessage(), e);
        }
    }

    <T> T read(String text, Class<T> type) {
        try {
            return reader.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was kept cannot be read: " + e.getOriginalMessage(), e);
        }
    }
}
