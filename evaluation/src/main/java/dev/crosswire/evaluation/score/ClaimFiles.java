package dev.crosswire.evaluation.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads claims from a file: one a line, an array, or a listing's page; in the flat form or in the API's. */
public final class ClaimFiles {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> CONTENT = List.of(
            "evidence",
            "type",
            "predicate",
            "speaker",
            "agent",
            "target",
            "quantity",
            "place",
            "time",
            "polarity",
            "modality");

    private ClaimFiles() {}

    /** Gold claims: in the flat form as they stand. */
    public static List<FlatClaim> gold(Path file) throws IOException {
        return objects(file).stream().map(ClaimFiles::claim).toList();
    }

    /** The system's claims: in either form. */
    public static List<FlatClaim> system(Path file) throws IOException {
        return objects(file).stream()
                .map(ClaimFiles::flatten)
                .map(ClaimFiles::claim)
                .toList();
    }

    /** The system's claims as they came from a listing. */
    public static List<FlatClaim> system(Iterable<JsonNode> claims) {
        List<FlatClaim> flat = new ArrayList<>();
        claims.forEach(claim -> flat.add(claim(flatten((ObjectNode) claim))));
        return flat;
    }

    /** Fact id to status, in the file's order. */
    public static Map<String, String> statuses(Path facts) throws IOException {
        Map<String, String> statuses = new LinkedHashMap<>();
        for (ObjectNode fact : objects(facts)) {
            statuses.put(fact.path("id").asText(), text(fact, "status"));
        }
        return statuses;
    }

    private static List<ObjectNode> objects(Path file) throws IOException {
        String text = Files.readString(file).strip();
        List<ObjectNode> objects = new ArrayList<>();
        if (text.startsWith("[")) {
            JSON.readTree(text).forEach(item -> objects.add((ObjectNode) item));
        } else if (text.startsWith("{") && !text.contains("\n") || text.startsWith("{\n")) {
            JsonNode page = JSON.readTree(text);
            (page.has("items") ? page.get("items") : List.of(page)).forEach(item -> objects.add((ObjectNode) item));
        } else {
            for (String line : text.split("\n")) {
                if (!line.isBlank()) {
                    objects.add((ObjectNode) JSON.readTree(line));
                }
            }
        }
        return objects;
    }

    private static ObjectNode flatten(ObjectNode claim) {
        ObjectNode flat = claim.deepCopy();
        if (claim.path("evidence").isObject()) {
            flat.put("evidence", claim.get("evidence").path("exact").asText(""));
        }
        if (claim.hasNonNull("attribution") || !claim.has("speaker")) {
            flat.set("speaker", name(claim.path("attribution").path("source")));
        }
        for (String field : List.of("agent", "target", "place")) {
            ArrayNode names = JSON.createArrayNode();
            values(claim.path(field)).forEach(value -> addName(names, name(value)));
            flat.set(field, names);
        }
        flattenQuantity(claim.path("quantity"), flat);
        flattenTime(claim.path("time"), flat);
        flat.put("article", claim.hasNonNull("article") ? claim.get("article").asText() : text(claim, "articleId"));
        flat.put("fact", claim.hasNonNull("fact") ? claim.get("fact").asText() : text(claim, "factId"));
        return flat;
    }

    private static void addName(ArrayNode names, JsonNode name) {
        if (!name.isNull() && !name.asText().isEmpty()) {
            names.add(name);
        }
    }

    private static void flattenQuantity(JsonNode quantity, ObjectNode flat) {
        if (quantity.isObject() && quantity.has("comparator")) {
            ObjectNode out = JSON.createObjectNode();
            out.set("value", orNull(quantity.get("value")));
            out.set("cmp", quantity.get("comparator"));
            out.set("unit", orNull(quantity.get("unit")));
            out.set("lower", orNull(quantity.get("lower")));
            out.set("upper", orNull(quantity.get("upper")));
            flat.set("quantity", out);
        }
    }

    private static void flattenTime(JsonNode time, ObjectNode flat) {
        if (!time.isObject()) {
            return;
        }
        String start = text(time, "start");
        String end = text(time, "end");
        if (start == null && end == null) {
            flat.putNull("time");
        } else if (start != null && start.equals(end)) {
            flat.put("time", start);
        } else {
            flat.put("time", (start == null ? ".." : start) + "/" + (end == null ? ".." : end));
        }
    }

    private static JsonNode orNull(JsonNode node) {
        return node == null ? JSON.nullNode() : node;
    }

    private static JsonNode name(JsonNode value) {
        JsonNode name = value.isObject() ? value.path("name") : value;
        return name.isMissingNode() ? JSON.nullNode() : name;
    }

    private static FlatClaim claim(ObjectNode node) {
        return new FlatClaim(
                text(node, "id"),
                text(node, "article"),
                text(node, "evidence"),
                text(node, "speaker"),
                text(node, "type"),
                text(node, "predicate"),
                names(node.path("agent")),
                names(node.path("target")),
                quantity(node.path("quantity")),
                names(node.path("place")),
                text(node, "time"),
                text(node, "polarity"),
                text(node, "modality"),
                text(node, "fact"),
                PythonJson.sorted(node, CONTENT));
    }

    private static FlatClaim.FlatQuantity quantity(JsonNode node) {
        if (!node.isObject() || node.isEmpty()) {
            return null;
        }
        return new FlatClaim.FlatQuantity(
                number(node, "value"),
                number(node, "lower"),
                number(node, "upper"),
                text(node, "cmp"),
                text(node, "unit"));
    }

    private static Double number(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asDouble() : null;
    }

    private static List<String> names(JsonNode node) {
        return values(node).stream().map(JsonNode::asText).toList();
    }

    private static List<JsonNode> values(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return List.of();
        }
        List<JsonNode> values = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(values::add);
        } else {
            values.add(node);
        }
        return values;
    }

    private static String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : null;
    }
}
