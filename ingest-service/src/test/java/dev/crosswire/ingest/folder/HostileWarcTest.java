package dev.crosswire.ingest.folder;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.ingest.Mutator;
import dev.crosswire.ingest.json.SchemaOrg;
import dev.crosswire.ingest.page.PageReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Broken archives: what can be read of them is, and the rest ends with a reason. */
class HostileWarcTest {
    private static final int ROUNDS = 300;
    private static final String PAGE = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<article><p>"
            + "The mayor said on Monday that the old bridge would be closed for a month. ".repeat(3);

    @Test
    void readsOrRefuses(@TempDir Path directory) throws IOException {
        byte[] whole = (record("https://a.example/1") + record("https://a.example/2")).getBytes(StandardCharsets.UTF_8);
        int found = 0;
        int ended = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            Path file = Files.write(directory.resolve(seed + ".warc"), new Mutator(seed).mutate(whole));
            try (Items items = new WarcItems(file, 0, 1 << 20, new PageReader(new SchemaOrg()))) {
                Optional<Item> item = items.next();
                while (item.isPresent()) {
                    found++;
                    item = items.next();
                }
            } catch (IOException | IllegalArgumentException e) {
                ended++;
            }
        }
        assertTrue(found > 0 && ended > 0, found + " found, " + ended + " ended early");
    }

    private static String record(String url) {
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:0f4c7a52-8f5d-4d3e-9d0a-000000000001>\r\n"
                + "WARC-Target-URI: " + url + "\r\nWARC-Date: 2025-03-19T08:00:00Z\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
                + PAGE.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + PAGE + "\r\n\r\n";
    }
}
