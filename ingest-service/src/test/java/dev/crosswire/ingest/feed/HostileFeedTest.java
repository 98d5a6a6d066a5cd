package dev.crosswire.ingest.feed;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.ingest.Mutator;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Broken feeds: each is read as far as it goes or refused with a reason. */
class HostileFeedTest {
    private static final int ROUNDS = 300;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>T</title><link>/</link><description>D</description>"
                        + "<item><title>A &amp; B</title><link>/a</link><description>&lt;p&gt;Text&lt;/p&gt;</description>"
                        + "<pubDate>Wed, 19 Mar 2025 08:00:00 GMT</pubDate><guid>1</guid></item></channel></rss>",
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>T</title><id>urn:f</id><updated>2025-03-19T08:00:00Z</updated><entry>"
                        + "<id>urn:e</id><title>A</title><link href=\"/a\"/><updated>2025-03-19T08:00:00Z</updated><content>Text</content></entry></feed>",
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":\"1\",\"url\":\"/a\",\"content_html\":\"<p>Text\","
                        + "\"date_published\":\"2025-03-19T08:00:00Z\",\"authors\":[{\"name\":\"A\"}]}]}"
            })
    void readsOrRefuses(String feed) {
        int read = 0;
        int refused = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            byte[] broken = new Mutator(seed).mutate(feed.getBytes(StandardCharsets.UTF_8));
            try {
                List<Entry> entries = FeedParser.parse(broken, "application/xml", URI.create("https://a.example/feed"));
                assertTrue(entries.stream().allMatch(entry -> entry.id() != null));
                read++;
            } catch (NotAFeed e) {
                assertTrue(e.getMessage().startsWith("it is"), e.getMessage());
                refused++;
            }
        }
        assertTrue(read > 0 && refused > 0, read + " read, " + refused + " refused");
    }
}
