package dev.crosswire.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Sends articles to ingest-service, which answers once the broker has them. Safe for use by many threads. */
public final class PublishingClient {
    private final Http http;

    /** @param ingest ingest-service's address, such as {@code http://127.0.0.1:8081} */
    public PublishingClient(URI ingest) {
        this(ingest, null);
    }

    /** @param key what the service knows this client by, sent as {@code X-API-Key}; null for none */
    public PublishingClient(URI ingest, String key) {
        http = new Http(ingest, key);
    }

    /**
     * Sends one article.
     *
     * @param mediaType {@code application/json}, {@code text/plain} or {@code text/html}
     * @param about what text or a page cannot say of itself: {@code publisher}, {@code datePublished}, …
     * @throws RefusedException where it is refused
     * @throws UnreachableException where nobody answers: it may have been taken, and may be sent again
     */
    public Receipt send(String mediaType, byte[] body, Map<String, String> about) {
        Parameters parameters = Parameters.NONE;
        for (Map.Entry<String, String> each : about.entrySet()) {
            parameters = parameters.with(each.getKey(), each.getValue());
        }
        return receipt(http.json(http.request("articles" + parameters.query())
                .header("Content-Type", mediaType)
                .POST(BodyPublishers.ofByteArray(body))
                .build()));
    }

    /** Sends many, one JSON object a line; the receipts come in order as they are taken, and must be closed. */
    public Stream<Receipt> sendLines(Supplier<InputStream> lines) {
        return http.lines(http.request("articles")
                        .header("Content-Type", "application/x-ndjson")
                        .POST(BodyPublishers.ofInputStream(lines))
                        .build())
                .map(line -> receipt(Http.read(line, JsonNode.class)));
    }

    private static Receipt receipt(JsonNode answer) {
        JsonNode problem = answer.path("problem");
        String reason = problem.path("detail").asText(problem.path("title").asText("refused"));
        return problem.isMissingNode()
                ? new Receipt(
                        answer.path("line").asLong(),
                        answer.path("id").asText(),
                        answer.path("version").asLong(),
                        answer.path("status").asText(),
                        null)
                : new Receipt(answer.path("line").asLong(), null, 0, "refused", reason);
    }
}
