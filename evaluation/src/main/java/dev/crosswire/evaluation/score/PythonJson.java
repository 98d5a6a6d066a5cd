package dev.crosswire.evaluation.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes JSON as Python's {@code json.dumps(…, sort_keys=True, ensure_ascii=False)} does: claims are sorted by it. */
final class PythonJson {
    private PythonJson() {}

    /** The fields named, null where absent. */
    static String sorted(ObjectNode node, List<String> fields) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        fields.forEach(
                field -> content.set(field, node.has(field) ? node.get(field) : JsonNodeFactory.instance.nullNode()));
        return text(content);
    }

    private static String text(JsonNode node) {
        if (node.isObject()) {
            List<String> keys = new ArrayList<>();
            node.fieldNames().forEachRemaining(keys::add);
            keys.sort(Words.BY_CODE_POINT);
            return keys.stream()
                    .map(key -> quoted(key) + ": " + text(node.get(key)))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node.isArray()) {
            List<String> items = new ArrayList<>();
            node.forEach(item -> items.add(text(item)));
            return "[" + String.join(", ", items) + "]";
        }
        return node.isTextual() ? quoted(node.asText()) : node.toString();
    }

    private static String quoted(String text) {
        return JsonNodeFactory.instance.textNode(text).toString();
    }
}
