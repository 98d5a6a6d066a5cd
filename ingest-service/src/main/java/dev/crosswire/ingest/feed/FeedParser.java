package dev.crosswire.ingest.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import dev.crosswire.ingest.article.Dates;
import dev.crosswire.ingest.page.PageReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads RSS and Atom by Rome (document types, and with them external entities, are refused) and JSON Feed by Jackson. */
final class FeedParser {
    private static final ObjectMapper JSON = new ObjectMapper();

    private FeedParser() {}

    /**
     * @param contentType as it came with the document, may be null
     * @param base where it came from: links may be relative
     */
    static List<Entry> parse(byte[] document, String contentType, URI base) throws NotAFeed {
        return isJson(document) ? json(document, base) : xml(document, contentType, base);
    }

    /** Whether a document can be JSON alone. */
    static boolean isJson(byte[] document) {
        for (byte b : document) {
            if (!Character.isWhitespace(b)) {
                return b == '{';
            }
        }
        return false;
    }

    private static List<Entry> xml(byte[] document, String contentType, URI base) throws NotAFeed {
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(document), contentType, true)) {
            SyndFeedInput input = new SyndFeedInput();
            input.setXmlHealerOn(true);
            SyndFeed feed = input.build(reader);
            return feed.getEntries().stream()
                    .map(entry -> entry(entry, feed.getLanguage(), base))
                    .filter(Objects::nonNull)
                    .toList();
        } catch (FeedException | IOException | RuntimeException e) {
            throw new NotAFeed("it is no RSS or Atom: " + e.getMessage());
        }
    }

    private static Entry entry(SyndEntry entry, String language, URI base) {
        String link = absolute(base, entry.getLink());
        String id = first(entry.getUri(), link);
        return id == null
                ? null
                : new Entry(
                        id,
                        link,
                        PageReader.text(Objects.toString(entry.getTitle(), "")),
                        first(entry.getAuthor(), null),
                        PageReader.text(longest(entry)),
                        language,
                        iso(entry.getPublishedDate()),
                        iso(entry.getUpdatedDate()));
    }

    private static String longest(SyndEntry entry) {
        return Stream.concat(entry.getContents().stream(), Optional.ofNullable(entry.getDescription()).stream())
                .map(SyndContent::getValue)
                .filter(Objects::nonNull)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static List<Entry> json(byte[] document, URI base) throws NotAFeed {
        try {
            JsonNode feed = JSON.readTree(document);
            if (!feed.path("version").asText().startsWith("https://jsonfeed.org/version/")) {
                throw new NotAFeed("it is JSON, but no JSON Feed");
            }
            List<Entry> entries = new ArrayList<>();
            for (JsonNode item : feed.path("items")) {
                String link = absolute(
                        base,
                        first(
                                item.path("url").asText(),
                                item.path("external_url").asText()));
                String id = first(item.path("id").asText(), link);
                if (id != null) {
                    entries.add(entry(item, id, link, feed.path("language").asText(null)));
                }
            }
            return entries;
        } catch (IOException e) {
            throw new NotAFeed("it is no JSON: " + e.getMessage());
        }
    }

    private static Entry entry(JsonNode item, String id, String link, String language) {
        String html = item.path("content_html").asText("");
        return new Entry(
                id,
                link,
                item.path("title").asText(""),
                first(
                        item.path("authors").path(0).path("name").asText(),
                        item.path("author").path("name").asText()),
                html.isBlank()
                        ? Objects.toString(
                                first(
                                        item.path("content_text").asText(),
                                        item.path("summary").asText()),
                                "")
                        : PageReader.text(html),
                item.path("language").asText(language),
                Dates.iso(item.path("date_published").asText("")).orElse(null),
                Dates.iso(item.path("date_modified").asText("")).orElse(null));
    }

    private static String absolute(URI base, String link) {
        try {
            return link == null || link.isBlank()
                    ? null
                    : base.resolve(link.strip()).toString();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String iso(Date date) {
        return date == null ? null : date.toInstant().toString();
    }

    private static String first(String... values) {
        return Arrays.stream(values)
                .filter(v -> v != null && !v.isBlank())
                .findFirst()
                .orElse(null);
    }
}
