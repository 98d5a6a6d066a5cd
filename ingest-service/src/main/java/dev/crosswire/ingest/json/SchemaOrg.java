package dev.crosswire.ingest.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.crosswire.ingest.article.Dates;
import dev.crosswire.ingest.article.Draft;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;

/** Finds the article in a JSON-LD document, wherever it nests. Sites write it carelessly; it is read with patience. */
@ApplicationScoped
public class SchemaOrg {
    private static final Set<String> TYPES = Set.of(
            "NewsArticle",
            "Article",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "BackgroundNewsArticle",
            "OpinionNewsArticle",
            "ReviewNewsArticle",
            "AskPublicNewsArticle",
            "LiveBlogPosting",
            "BlogPosting",
            "Report");

    private final ObjectReader trees = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build()
            .readerFor(JsonNode.class);

    /** Null where there is no article in it, or no JSON. */
    public NewsArticle find(String jsonLd) {
        try {
            JsonNode tree = trees.readTree(jsonLd);
            JsonNode article = tree == null ? null : find(tree);
            return article == null ? null : read(article);
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    /** Whether it calls itself an article of schema.org. */
    boolean isArticle(JsonNode node) {
        JsonNode type = node.path("@type");
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (TYPES.contains(one.asText())) {
                    return true;
                }
            }
        }
        return TYPES.contains(type.asText().replaceFirst("^https?://schema\\.org/", ""));
    }

    /** Breadth first, so that the page's own article comes before those that it lists. */
    private JsonNode find(JsonNode tree) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(tree);
        while (!open.isEmpty()) {
            JsonNode node = open.remove();
            if (isArticle(node)) {
                return node;
            }
            if (node.isContainerNode()) {
                node.forEach(open::add);
            }
        }
        return null;
    }

    /** The draft of a document that is an article itself. */
    Draft draft(JsonNode node) {
        NewsArticle article = read(node);
        return new Draft(
                text(node.path("id")),
                article.url(),
                article.publisher(),
                article.author(),
                article.headline(),
                article.articleBody(),
                article.inLanguage(),
                Dates.first(Stream.ofNullable(article.datePublished())),
                Dates.first(Stream.ofNullable(article.dateModified())));
    }

    NewsArticle read(JsonNode node) {
        return new NewsArticle(
                first(text(node.path("url")), text(node.path("mainEntityOfPage")), text(node.path("@id"))),
                names(node.path("publisher")),
                names(node.path("author")),
                first(text(node.path("headline")), text(node.path("name"))),
                text(node.path("articleBody")),
                language(node.path("inLanguage")),
                text(node.path("datePublished")),
                text(node.path("dateModified")));
    }

    private static String text(JsonNode value) {
        if (value.isObject()) {
            return first(text(value.path("@value")), text(value.path("@id")), text(value.path("url")));
        }
        if (value.isArray()) {
            return value.isEmpty() ? null : text(value.get(0));
        }
        return value.isTextual() && !value.asText().isBlank() ? value.asText() : null;
    }

    /** One name, or several joined by "; ". */
    private static String names(JsonNode value) {
        if (value.isArray()) {
            StringJoiner names = new StringJoiner("; ");
            value.forEach(one -> {
                if (names(one) != null) {
                    names.add(names(one));
                }
            });
            return names.length() == 0 ? null : names.toString();
        }
        if (value.isObject()) {
            return names(value.path("name"));
        }
        return value.isTextual() && !value.asText().isBlank() ? value.asText().strip() : null;
    }

    private static String language(JsonNode value) {
        return value.isObject() ? first(text(value.path("alternateName")), text(value.path("name"))) : text(value);
    }

    private static String first(String... values) {
        for (String value : values) {
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
