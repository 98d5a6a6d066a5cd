package dev.crosswire.extract.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.contract.Article;
import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The records as JSON in UTF-8. */
@ApplicationScoped
class ArticleJson {
    private final ObjectMapper mapper;

    ArticleJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    Article article(byte[] record) throws IOException {
        if (record == null) {
            throw new IOException("the record has no value");
        }
        Article article = mapper.readValue(record, Article.class);
        if (article == null) {
            throw new IOException("the record is JSON's null");
        }
        return article;
    }

    byte[] bytes(Reading reading) {
        return write(reading);
    }

    byte[] bytes(Claim claim) {
        return write(claim);
    }

    private byte[] write(Object value) {
        try {
            return mapper.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
