package dev.crosswire.evaluation.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * {@code queries [--data-dir DIR] [--rate REQUESTS] [--seconds N] [--warm-up N] [--past PERCENT]}: asks a running
 * Crosswire for pages of facts at a constant rate, whether answers have come or not, and prints how long they took from
 * when they were due. No question carries an entity tag, so that each is answered in full.
 */
public final class QueryLoadCommand {
    private static final int SAMPLE = 1_000;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI api;
    private final double rate;
    private final Latencies delays = new Latencies();
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();

    private QueryLoadCommand(URI api, double rate) {
        this.api = api;
        this.rate = rate;
    }

    public static void main(String[] args) throws Exception {
        LoadOptions options = LoadOptions.of(args);
        URI api = options.services().address("api-service");
        new QueryLoadCommand(api, options.rate(200))
                .run(options.number("--warm-up", 30), options.number("--seconds", 60), options.number("--past", 0));
    }

    private void run(int warmUp, int seconds, int past) throws Exception {
        QueryMix mix = new QueryMix(sample(), past);
        System.out.printf(
                Locale.ROOT,
                "%,d facts; %.0f requests a second, %d each, %d %% as known at a past moment%n",
                get("/facts/counts").path("facts").asInt(),
                rate,
                QueryMix.LIMIT,
                past);
        ask(mix.make((int) (rate * warmUp)));
        print("warming up");
        ask(mix.make((int) (rate * seconds)));
        print("measured");
    }

    /** The first facts by id: ids follow from content, so that it is a sample by chance. */
    private List<JsonNode> sample() throws IOException, InterruptedException {
        List<JsonNode> facts = new ArrayList<>();
        get("/facts?limit=" + SAMPLE).path("items").forEach(facts::add);
        return facts;
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return new ObjectMapper()
                .readTree(http.send(request(path), BodyHandlers.ofByteArray()).body());
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(api.resolve(path))
                .timeout(Duration.ofMinutes(1))
                .build();
    }

    private void ask(List<String> queries) throws InterruptedException {
        List<CompletableFuture<?>> answers = new ArrayList<>();
        long begun = System.nanoTime();
        for (int i = 0; i < queries.size(); i++) {
            long due = begun + (long) (1e9 * i / rate);
            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
            answers.add(http.sendAsync(request(queries.get(i)), BodyHandlers.ofByteArray())
                    .handle((answer, failure) -> note(answer, failure, due)));
        }
        CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).join();
    }

    private Void note(HttpResponse<byte[]> answer, Throwable failure, long due) {
        delays.add((System.nanoTime() - due) / 1e6);
        if (failure != null || answer.statusCode() != 200) {
            failed.incrementAndGet();
        } else {
            bytes.addAndGet(answer.body().length);
        }
        return null;
    }

    private void print(String part) {
        Latencies taken = delays.taken();
        System.out.printf(
                Locale.ROOT,
                "%s: %,d answered, %,d failed, %,d KB each; %s%n",
                part,
                taken.count() - failed.get(),
                failed.getAndSet(0),
                bytes.getAndSet(0) / 1024 / Math.max(1, taken.count()),
                taken);
    }
}
