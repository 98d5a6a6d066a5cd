package dev.crosswire.ingest.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.crosswire.ingest.article.Draft;
import dev.crosswire.ingest.article.Fault;
import dev.crosswire.ingest.article.InvalidArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The fields of one JSON object, each a text or absent. */
final class Fields {
    private final JsonNode object;
    private final List<Fault> faults = new ArrayList<>();

    Fields(JsonNode object) {
        this.object = object;
    }

    void refuseWithdrawal() {
        if (object.path("withdrawn").asBoolean(false)) {
            faults.add(new Fault("withdrawn", "must not be true; an article is withdrawn by DELETE /articles/{id}"));
        }
    }

    Draft draft() {
        String id = text("id");
        String url = text("url");
        String publisher = text("publisher");
        String author = text("author");
        String headline = text("headline");
        String body = text("articleBody");
        String language = text("inLanguage");
        String published = text("datePublished");
        String modified = text("dateModified");
        if (!faults.isEmpty()) {
            throw new InvalidArticle(faults);
        }
        return new Draft(id, url, publisher, author, headline, body, language, published, modified);
    }

    private String text(String name) {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            faults.add(new Fault(name, "must be a string, not " + typeOf(value)));
            return null;
        }
        return value.textValue();
    }

    private static String typeOf(JsonNode value) {
        String type = value.getNodeType().name().toLowerCase(Locale.ROOT);
        return ("array".equals(type) || "object".equals(type) ? "an " : "a ") + type;
    }
}
