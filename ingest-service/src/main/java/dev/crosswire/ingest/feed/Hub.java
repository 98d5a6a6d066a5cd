package dev.crosswire.ingest.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.ingest.fetch.Fetched;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A hub that tells of a feed's news, as the feed names it: in its Link headers, else in the document (WebSub, section 4).
 *
 * @param address where to subscribe
 * @param topic the feed's own address, as the hub knows it
 */
record Hub(URI address, String topic) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern LINK =
            Pattern.compile("<([^<>]*)>\\s*;[^,<>]*?rel\\s*=\\s*\"?([a-z ]+)", Pattern.CASE_INSENSITIVE);

    static Optional<Hub> of(Fetched.Answer feed) {
        Optional<String> header = feed.header("link");
        Optional<String> hub = header.flatMap(links -> inHeader(links, "hub"));
        if (hub.isPresent()) {
            return of(feed.url(), hub.get(), header.flatMap(links -> inHeader(links, "self")));
        }
        return FeedParser.isJson(feed.body()) ? inJson(feed) : inXml(feed);
    }

    private static Optional<Hub> of(URI feed, String hub, Optional<String> self) {
        try {
            URI address = feed.resolve(hub.strip());
            String topic =
                    self.map(String::strip).map(feed::resolve).orElse(feed).toString();
            return address.getHost() == null ? Optional.empty() : Optional.of(new Hub(address, topic));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> inHeader(String links, String relation) {
        return LINK.matcher(links)
                .results()
                .filter(link -> (" " + link.group(2).toLowerCase(Locale.ROOT) + " ").contains(" " + relation + " "))
                .map(link -> link.group(1))
                .findFirst();
    }

    /** JSON Feed 1.1 lists hubs of several protocols, and tells the feed's own address. */
    private static Optional<Hub> inJson(Fetched.Answer feed) {
        try {
            JsonNode document = JSON.readTree(feed.body());
            Optional<String> self =
                    Optional.ofNullable(document.path("feed_url").textValue());
            return StreamSupport.stream(document.path("hubs").spliterator(), false)
                    .filter(hub -> hub.path("type").asText().equalsIgnoreCase("WebSub"))
                    .map(hub -> hub.path("url").asText())
                    .filter(address -> !address.isBlank())
                    .findFirst()
                    .flatMap(address -> of(feed.url(), address, self));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Hub> inXml(Fetched.Answer feed) {
        Document document = parse(feed);
        return inDocument(document, "hub").flatMap(address -> of(feed.url(), address, inDocument(document, "self")));
    }

    /** Atom's links stand in Atom feeds and, by its namespace, in RSS; those of entries are not the feed's. */
    private static Optional<String> inDocument(Document document, String relation) {
        return document.getElementsByAttributeValueMatching("rel", "(^| )" + relation + "( |$)").stream()
                .filter(element -> element.tagName().endsWith("link"))
                .filter(element -> element.parents().stream().noneMatch(Hub::isEntry))
                .map(element -> element.attr("href"))
                .findFirst();
    }

    private static boolean isEntry(Element element) {
        return element.tagName().equals("item") || element.tagName().equals("entry");
    }

    private static Document parse(Fetched.Answer feed) {
        try {
            return Jsoup.parse(
                    new ByteArrayInputStream(feed.body()), null, feed.url().toString(), Parser.xmlParser());
        } catch (IOException e) {
            throw new IllegalStateException("memory is always readable", e);
        }
    }
}
