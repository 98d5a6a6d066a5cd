package dev.crosswire.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a newer schema breaks of an older one. A field may be added, and nothing else: topics keep records of the older
 * schema for ever, and readers of the older schema read what is written today.
 */
final class Compatibility {
    private final List<String> breaks = new ArrayList<>();

    private Compatibility() {}

    /** Each break in words; empty where the newer schema only adds. */
    static List<String> breaks(JsonNode older, JsonNode newer) {
        Compatibility compatibility = new Compatibility();
        for (Map.Entry<String, JsonNode> each : older.path("definitions").properties()) {
            compatibility.compare(
                    each.getKey(), each.getValue(), newer.path("definitions").path(each.getKey()));
        }
        return compatibility.breaks;
    }

    private void compare(String path, JsonNode older, JsonNode newer) {
        if (newer.isMissingNode()) {
            breaks.add(path + " is gone");
            return;
        }
        for (String keyword : List.of("type", "enum", "required", "$ref", "items", "allOf", "oneOf", "pattern")) {
            if (!same(older.path(keyword), newer.path(keyword))) {
                breaks.add(path + " has another " + keyword);
            }
        }
        for (Map.Entry<String, JsonNode> each : older.path("properties").properties()) {
            String field = each.getKey();
            compare(
                    path + "." + field,
                    each.getValue(),
                    newer.path("properties").path(field));
        }
    }

    /** Lists of names are sets. */
    private static boolean same(JsonNode older, JsonNode newer) {
        return older.isArray() && newer.isArray() ? set(older).equals(set(newer)) : older.equals(newer);
    }

    private static Set<String> set(JsonNode list) {
        Set<String> set = new TreeSet<>();
        list.forEach(element -> set.add(element.toString()));
        return set;
    }
}
