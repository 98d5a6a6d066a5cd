package dev.crosswire.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A stream's events: name, id and data of each. */
final class Events implements AutoCloseable {
    private static final Duration SOON = Duration.ofSeconds(60);

    private final BufferedReader reader;

    Events(URI uri, String lastEventId) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(SOON);
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        HttpResponse<InputStream> response =
                HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        assertEquals(200, response.statusCode());
        reader = new BufferedReader(new InputStreamReader(response.body()));
    }

    void comment() throws IOException {
        assertTrue(block().stream().anyMatch(line -> line.startsWith(":")));
    }

    List<String> next() throws IOException {
        List<String> block = block();
        while (block.stream().noneMatch(line -> line.startsWith("event:"))) {
            block = block();
        }
        return List.of(field(block, "event:"), field(block, "id:"), field(block, "data:"));
    }

    private static String field(List<String> block, String name) {
        return block.stream()
                .filter(line -> line.startsWith(name))
                .findFirst()
                .map(line -> line.substring(name.length()).strip())
                .orElse("");
    }

    private List<String> block() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = reader.readLine(); line != null && !line.isEmpty(); line = reader.readLine()) {
            lines.add(line);
        }
        if (lines.isEmpty()) {
            throw new IOException("the stream ended");
        }
        return lines;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
