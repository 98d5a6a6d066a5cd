package dev.crosswire.ingest.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosswire.ingest.fetch.Fetched;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HubTest {
    private static final URI FEED = URI.create("https://paper.example/feed.xml");

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of(
                        "headers first",
                        "<https://hub.example/>; rel=\"hub\", <https://paper.example/f>; rel=\"self\"",
                        "<feed><link rel='hub' href='https://other.example/'/></feed>",
                        "https://hub.example/ https://paper.example/f"),
                Arguments.of(
                        "Atom",
                        null,
                        "<feed xmlns='http://www.w3.org/2005/Atom'><link rel='hub' href='https://hub.example/'/>"
                                + "<link rel='self' href='/f'/></feed>",
                        "https://hub.example/ https://paper.example/f"),
                Arguments.of(
                        "RSS",
                        null,
                        "<rss><channel><link>/</link><a:link xmlns:a='http://www.w3.org/2005/Atom' rel='hub'"
                                + " href='https://hub.example/x'/></channel></rss>",
                        "https://hub.example/x https://paper.example/feed.xml"),
                Arguments.of(
                        "an entry's link is not the feed's",
                        null,
                        "<feed><entry><link rel='hub' href='https://hub.example/'/></entry></feed>",
                        null),
                Arguments.of("another relation", "</next>; rel=\"next\"", "<feed/>", null),
                Arguments.of("no address", "<::>; rel=hub", "<feed/>", null),
                Arguments.of(
                        "JSON Feed",
                        null,
                        "{\"feed_url\": \"https://paper.example/f\", \"hubs\": [{\"type\": \"rssCloud\", \"url\": \"/cloud\"},"
                                + " {\"type\": \"WebSub\", \"url\": \"https://hub.example/\"}]}",
                        "https://hub.example/ https://paper.example/f"),
                Arguments.of(
                        "JSON Feed that does not tell its address",
                        null,
                        "{\"hubs\": [{\"type\": \"websub\", \"url\": \"/hub\"}]}",
                        "https://paper.example/hub https://paper.example/feed.xml"),
                Arguments.of("JSON without hubs", null, "{\"version\": 1}", null),
                Arguments.of("hubs that are none", null, "{\"hubs\": [1, {\"type\": \"WebSub\"}, null]}", null),
                Arguments.of("broken JSON", null, "{\"hubs\": [", null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsTheHub(String name, String link, String document, String expected) {
        Map<String, String> headers = link == null ? Map.of() : Map.of("link", link);
        Optional<String> found = Hub.of(
                        new Fetched.Answer(FEED, 200, headers, document.getBytes(StandardCharsets.UTF_8)))
                .map(hub -> hub.address() + " " + hub.topic());
        assertEquals(Optional.ofNullable(expected), found);
    }
}
