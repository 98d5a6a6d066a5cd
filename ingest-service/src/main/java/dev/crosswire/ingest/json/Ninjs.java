package dev.crosswire.ingest.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.crosswire.ingest.article.Dates;
import dev.crosswire.ingest.article.Draft;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** IPTC's ninjs, versions 1 and 2: an agency's story, named by its {@code uri}. */
final class Ninjs {
    private Ninjs() {}

    static boolean isNinjs(JsonNode node) {
        return node.path("uri").isTextual()
                && !node.has("articleBody")
                && !body(node).isEmpty();
    }

    static Draft draft(JsonNode node) {
        return new Draft(
                node.path("uri").asText(),
                text(node.path("url")),
                first(
                        text(node.path("copyrightholder")),
                        text(node.path("infosources").path(0).path("name")),
                        text(node.path("infosource").path(0).path("name"))),
                first(text(node.path("byline")), text(node.path("by"))),
                first(
                        text(node.path("headline")),
                        text(node.path("headlines").path(0).path("value")),
                        text(node.path("title"))),
                body(node),
                text(node.path("language")),
                date(node, "firstcreated", "contentcreated", "versioncreated"),
                date(node, "versioncreated", "contentmodified"));
    }

    /** Plain text before marked-up text. */
    private static String body(JsonNode node) {
        String plain = first(text(node.path("body_text")), body(node, "text/plain"));
        if (plain != null) {
            return plain;
        }
        String marked = first(text(node.path("body_xhtml")), text(node.path("body_html")), body(node, ""));
        return marked == null ? "" : Jsoup.parse(marked).wholeText().strip();
    }

    private static String body(JsonNode node, String contentType) {
        for (JsonNode body : node.path("bodies")) {
            if (body.path("contenttype").asText("").contains(contentType)) {
                return text(body.path("value"));
            }
        }
        return null;
    }

    private static String date(JsonNode node, String... names) {
        return Dates.first(Stream.of(names).map(name -> text(node.path(name))));
    }

    private static String text(JsonNode value) {
        return value.isTextual() && !value.asText().isBlank() ? value.asText() : null;
    }

    private static String first(String... values) {
        return Stream.of(values).filter(v -> v != null).findFirst().orElse(null);
    }
}
