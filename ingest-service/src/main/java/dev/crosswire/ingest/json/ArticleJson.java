package dev.crosswire.ingest.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.crosswire.ingest.article.Draft;
import dev.crosswire.ingest.article.InvalidArticle;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;

/**
 * Reads an article from what a client sent: the contract's own form, or schema.org's NewsArticle, or IPTC's ninjs. Unknown
 * fields are passed over; in the contract's form wrong types are told.
 */
@ApplicationScoped
public class ArticleJson {
    private final ObjectReader trees;
    private final SchemaOrg schemaOrg;

    ArticleJson(ObjectMapper json, SchemaOrg schemaOrg) {
        this.schemaOrg = schemaOrg;
        this.trees = json.readerFor(JsonNode.class).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /**
     * @throws NotJson where it is no JSON
     * @throws InvalidArticle where it is no article
     */
    public Draft read(byte[] bytes) {
        JsonNode tree = parse(bytes);
        if (!tree.isObject()) {
            throw new InvalidArticle("body", "must be a JSON object; many articles go as application/x-ndjson");
        }
        if (schemaOrg.isArticle(tree)) {
            return schemaOrg.draft(tree);
        }
        if (Ninjs.isNinjs(tree)) {
            return Ninjs.draft(tree);
        }
        Fields fields = new Fields(tree);
        fields.refuseWithdrawal();
        return fields.draft();
    }

    private JsonNode parse(byte[] bytes) {
        try {
            JsonNode tree = trees.readValue(bytes, 0, bytes.length);
            if (tree == null || tree.isMissingNode()) {
                throw new NotJson("the body is empty");
            }
            return tree;
        } catch (JsonProcessingException e) {
            throw new NotJson(e.getOriginalMessage().replaceAll("\\[Source: [^;\\]]*; ", "[") + where(e));
        } catch (IOException e) {
            throw new NotJson(e.getMessage());
        }
    }

    private static String where(JsonProcessingException e) {
        return e.getLocation() == null
                ? ""
                : " (line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ")";
    }
}
