package dev.crosswire.ingest.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.contract.Article;
import jakarta.enterprise.context.ApplicationScoped;

/** The record value of an article: the contract's JSON in UTF-8, the same bytes for the same article. */
@ApplicationScoped
public class RecordJson {
    private final ObjectMapper json;

    RecordJson(ObjectMapper json) {
        this.json = json;
    }

    public byte[] encode(Article article) {
        try {
            return json.writeValueAsBytes(article);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an article can always be written", e);
        }
    }
}
