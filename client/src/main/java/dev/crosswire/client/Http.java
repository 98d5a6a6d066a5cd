package dev.crosswire.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;

/** Requests to one service; what goes wrong comes out as this package's exceptions. */
final class Http {
    static final ObjectMapper JSON = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final URI service;
    private final String key;

    /**
     * @param service the address that the API's paths stand below
     * @param key null for none
     */
    Http(URI service, String key) {
        String text = service.toString();
        this.service = URI.create(text.endsWith("/") ? text : text + "/");
        this.key = key;
    }

    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(service.resolve(path)).timeout(PATIENCE);
        return key == null ? request : request.header("X-API-Key", key);
    }

    /**
     * The body of a good answer, as it comes; to be closed.
     *
     * @throws RefusedException where the answer is a problem
     * @throws UnreachableException where there is none
     */
    InputStream send(HttpRequest request) {
        try {
            HttpResponse<InputStream> response = CLIENT.send(request, BodyHandlers.ofInputStream());
            if (response.statusCode() / 100 == 2) {
                return response.body();
            }
            try (InputStream body = response.body()) {
                throw refused(response.statusCode(), new String(body.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UnreachableException(request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreachableException(request.uri(), new IOException("interrupted", e));
        }
    }

    /** The lines of a good answer, as they come; the stream is to be closed. */
    Stream<String> lines(HttpRequest request) {
        BufferedReader reader = new BufferedReader(new InputStreamReader(send(request), StandardCharsets.UTF_8));
        return reader.lines().filter(line -> !line.isBlank()).onClose(() -> close(reader));
    }

    private static void close(BufferedReader reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode json(HttpRequest request) {
        try (InputStream body = send(request)) {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UnreachableException(request.uri(), e);
        }
    }

    private static RefusedException refused(int status, String body) {
        JsonNode problem = problem(body);
        String title = problem.path("title").asText("It answers " + status);
        String detail = problem.path("detail").asText("");
        String parameter = problem.path("parameter").textValue();
        String words = (parameter == null ? "" : parameter + ": ") + (detail.isEmpty() ? title : detail);
        return new RefusedException(status, problem.path("type").textValue(), parameter, words);
    }

    private static JsonNode problem(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return JSON.createObjectNode();
        }
    }

    /** @throws IllegalArgumentException where it is not such a record */
    static <T> T read(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a " + type.getSimpleName() + ": " + e.getOriginalMessage(), e);
        }
    }
}
