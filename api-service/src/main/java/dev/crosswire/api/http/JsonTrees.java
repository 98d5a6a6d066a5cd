package dev.crosswire.api.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;

/** JSON that the service wrote itself, as trees to put answers together from. */
@ApplicationScoped
class JsonTrees {
    private final ObjectMapper json;

    JsonTrees(ObjectMapper json) {
        this.json = json;
    }

    JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    ObjectNode object(String text) {
        return (ObjectNode) read(text);
    }

    ObjectNode object() {
        return json.createObjectNode();
    }
}
