package dev.crosswire.evaluation.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Publishes articles at a constant rate, whether answers have come or not. */
final class Publisher {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();
    private final URI articles;
    private final Ledger ledger;

    Publisher(URI ingest, Ledger ledger) {
        this.articles = ingest.resolve("/articles");
        this.ledger = ledger;
    }

    /** Returns when each from the given number on is answered. */
    void publish(List<String> texts, int from, double rate) throws InterruptedException {
        List<CompletableFuture<?>> answers = new ArrayList<>();
        long begun = System.nanoTime();
        for (int i = from; i < texts.size(); i++) {
            long due = begun + (long) (1e9 * (i - from) / rate);
            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
            answers.add(publish(i, texts.get(i), due));
        }
        CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).join();
    }

    private CompletableFuture<?> publish(int number, String text, long due) {
        return http.sendAsync(request(number, text), BodyHandlers.ofString()).handle((answer, failure) -> {
            if (failure == null && answer.statusCode() / 100 == 2) {
                ledger.accepted(number, due);
            } else {
                ledger.refused(failure == null ? answer.statusCode() + " " + answer.body() : failure.toString());
            }
            return null;
        });
    }

    private HttpRequest request(int number, String text) {
        Map<String, String> article = Map.of(
                "id",
                LoadedArticles.id(number),
                "publisher",
                LoadedArticles.publisher(number),
                "datePublished",
                Ledger.published(number).toString(),
                "inLanguage",
                "en",
                "articleBody",
                text);
        try {
            return HttpRequest.newBuilder(articles)
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(article)))
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
