package dev.crosswire.ingest.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.ingest.Backing;
import dev.crosswire.ingest.IngestConfig;
import dev.crosswire.ingest.Topic;
import dev.crosswire.ingest.article.Drafts;
import dev.crosswire.ingest.article.Identity;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

@QuarkusTest
@WithTestResource(Backing.class)
class FolderTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String STORY = "The mayor said on Monday that the old bridge would be closed for a month. "
            .repeat(4)
            .strip();

    @Inject
    IngestConfig config;

    @Test
    void takesFilesInAndMovesThem() throws IOException {
        put("folder-text.txt", "Plain text.".getBytes(StandardCharsets.UTF_8));
        put("folder.json", "{\"id\":\"folder-json\",\"articleBody\":\"x\"}".getBytes(StandardCharsets.UTF_8));
        put("bad.json", "no json".getBytes(StandardCharsets.UTF_8));
        put("bad.txt", new byte[] {(byte) 0xff});
        put("picture.png", new byte[] {1});
        await("done/folder-text.txt");
        await("done/folder.json");
        assertTrue(Files.readString(await("failed/bad.json.reason.txt")).contains("no"));
        assertEquals("it is not UTF-8\n", Files.readString(await("failed/bad.txt.reason.txt")));
        await("failed/picture.png.reason.txt");
        assertEquals("Plain text.", Topic.of("folder-text").get(0).articleBody());
        assertEquals(1, Topic.of("folder-json").size());
    }

    @Test
    void takesLinesInAndTellsTheBadOnes() throws IOException {
        put(
                "many.ndjson",
                "{\"id\":\"n1\",\"articleBody\":\"x\"}\nno json\n{\"id\":\"n2\",\"articleBody\":\"y\"}\n"
                        .getBytes(StandardCharsets.UTF_8));
        await("done/many.ndjson");
        assertTrue(Files.readString(await("failed/many.ndjson.reason.txt")).startsWith("line 2: "));
        assertEquals(1, Topic.of("n1").size());
        assertEquals(1, Topic.of("n2").size());
    }

    @Test
    void takesThePagesOfAWarc() throws IOException {
        ByteArrayOutputStream warc = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(warc), WarcCompression.GZIP)) {
            writer.write(response("https://warc.example/one", "text/html; charset=utf-8", "<article><p>" + STORY));
            writer.write(response("https://warc.example/picture", "image/png", "x"));
            writer.write(response("https://warc.example/empty", "text/html", "<p>"));
        }
        put("news.warc.gz", warc.toByteArray());
        await("done/news.warc.gz");
        var versions = Topic.of(Identity.of(Drafts.at("https://warc.example/one", "x")));
        assertEquals(1, versions.size());
        assertEquals(STORY, versions.get(0).articleBody());
        assertEquals("2025-03-19T08:00:00Z", versions.get(0).datePublished());
        assertTrue(
                Files.readString(await("failed/news.warc.gz.reason.txt")).startsWith("https://warc.example/empty: "));
    }

    @Test
    void aBrokenArchiveFailsWithItsReason() throws IOException {
        put("broken.warc.gz", "this is no archive".getBytes(StandardCharsets.UTF_8));
        await("failed/broken.warc.gz.reason.txt");
        await("failed/broken.warc.gz");
    }

    private static WarcResponse response(String url, String type, String body) throws IOException {
        HttpResponse http = new HttpResponse.Builder(200, "OK")
                .body(MediaType.parse(type), body.getBytes(StandardCharsets.UTF_8))
                .build();
        return new WarcResponse.Builder(URI.create(url))
                .date(Instant.parse("2025-03-19T08:00:00Z"))
                .body(MediaType.HTTP_RESPONSE, http)
                .build();
    }

    private void put(String name, byte[] bytes) throws IOException {
        Path folder = config.folder().path().orElseThrow();
        Path hidden = folder.resolve("." + name);
        Files.write(hidden, bytes);
        Files.move(hidden, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private Path await(String name) {
        Path file = config.folder().path().orElseThrow().resolve(name);
        Awaitility.await(file.toString()).atMost(SOON).until(() -> Files.exists(file));
        return file;
    }
}
