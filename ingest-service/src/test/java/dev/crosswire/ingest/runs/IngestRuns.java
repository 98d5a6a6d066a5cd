package dev.crosswire.ingest.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.contract.Topics;
import dev.crosswire.launcher.EmbeddedBroker;
import dev.crosswire.launcher.EmbeddedDatabase;
import dev.crosswire.launcher.Ports;
import dev.crosswire.launcher.TopicProvisioner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs of the packaged service as a process of its own, against a real broker and database: how fast it is, and what a
 * {@code kill -9} leaves. Package first, then {@code -Dtest=IngestRuns -Druns=<number of articles>}.
 */
@EnabledIfSystemProperty(named = "runs", matches = "\\d+")
class IngestRuns {
    private static final int PORT = Integer.getInteger("runs.port", Ports.free());
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int STREAMS = Integer.getInteger("runs.streams", 3);
    private static final String[] WORDS =
            ("the mayor said on Monday that a bridge over river would be closed for repairs and buses"
                            + " sent another way while council talks went into their third day without any sign of an end")
                    .split(" ");

    private final int articles = Integer.getInteger("runs");
    private final HttpClient http = HttpClient.newHttpClient();
    private EmbeddedBroker broker;
    private EmbeddedDatabase database;
    private Process service;

    @BeforeEach
    void start() {
        broker = EmbeddedBroker.start();
        database = EmbeddedDatabase.start();
        TopicProvisioner.provision(broker.bootstrapServers());
    }

    @AfterEach
    void stop() {
        if (service != null) {
            service.destroyForcibly();
        }
        database.close();
        broker.close();
    }

    @Test
    void bulkRate() throws Exception {
        startService(null);
        postAll(2_000, "warm");
        for (String round : List.of("one", "two", "three")) {
            Instant start = Instant.now();
            List<String> results = postAll(articles, round);
            double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
            assertEquals(
                    articles / STREAMS * STREAMS,
                    results.stream().filter(l -> l.contains("\"accepted\"")).count(),
                    () -> results.get(0));
            System.out.printf(
                    "bulk %s: %d articles in %d streams acknowledged in %.1f s: %.0f a second%n",
                    round, results.size(), STREAMS, seconds, results.size() / seconds);
        }
        assertEquals(
                3L * (articles / STREAMS * STREAMS) + 2_000 / STREAMS * STREAMS,
                ids().values().stream().mapToInt(Integer::intValue).sum());
    }

    /** Posts that many articles, shared out among streams; a result a line. */
    private List<String> postAll(int count, String round) throws Exception {
        List<CompletableFuture<HttpResponse<String>>> streams = new ArrayList<>();
        for (int stream = 0; stream < STREAMS; stream++) {
            streams.add(post(lines(count / STREAMS, round + "-" + stream)));
        }
        List<String> results = new ArrayList<>();
        for (CompletableFuture<HttpResponse<String>> stream : streams) {
            stream.get().body().lines().forEach(results::add);
        }
        return results;
    }

    @Test
    void folderSurvivesKills(@TempDir Path folder) throws Exception {
        for (int i = 0; i < articles; i++) {
            Files.writeString(folder.resolve("story-" + i + ".txt"), text(new SplittableRandom(i)));
        }
        for (int kill = 1; kill <= 3; kill++) {
            startService(folder);
            long enough = articles * kill / 4L;
            awaitDone(folder, enough);
            service.destroyForcibly().waitFor();
            System.out.printf("kill -9 after %d of %d files%n", done(folder), articles);
        }
        startService(folder);
        awaitDone(folder, articles);
        Map<String, Integer> ids = ids();
        assertEquals(articles, ids.size());
        assertTrue(ids.values().stream().allMatch(count -> count == 1), "an article is on the topic twice");
        System.out.printf("%d articles, each on the topic once%n", ids.size());
    }

    private void startService(Path folder) throws Exception {
        List<String> command = new ArrayList<>(List.of("java", "-Xmx256m", "-XX:+UseSerialGC"));
        command.addAll(List.of(System.getProperty("runs.jvm", "").split(" ")));
        command.removeIf(String::isEmpty);
        command.add("-Dquarkus.http.host=127.0.0.1");
        command.add("-Dcrosswire.access.anonymous=write");
        command.add("-Dcrosswire.access.rate=0");
        command.add("-Dquarkus.http.port=" + PORT);
        command.add("-Dkafka.bootstrap.servers=" + broker.bootstrapServers());
        command.add("-Dquarkus.datasource.jdbc.url=" + database.jdbcUrl());
        command.add("-Dquarkus.log.console.level=WARN");
        if (folder != null) {
            command.add("-Dcrosswire.ingest.folder.path=" + folder);
        }
        command.addAll(List.of("-jar", jar().toString()));
        service = new ProcessBuilder(command).inheritIO().start();
        Instant end = Instant.now().plusSeconds(120);
        while (!isReady()) {
            assertTrue(service.isAlive() && Instant.now().isBefore(end), "the service does not start");
        }
    }

    private static Path jar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.toString().endsWith("-runner.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("package ingest-service first"));
        }
    }

    private boolean isReady() throws InterruptedException {
        try {
            URI ready = URI.create("http://127.0.0.1:" + PORT + "/q/health/ready");
            HttpRequest request =
                    HttpRequest.newBuilder(ready).timeout(Duration.ofSeconds(3)).build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private CompletableFuture<HttpResponse<String>> post(byte[] lines) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + "/articles"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofByteArray(lines))
                .build();
        return http.sendAsync(request, BodyHandlers.ofString());
    }

    private static byte[] lines(int count, String round) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{\"id\":\"" + round + "-" + i + "\",\"publisher\":\"Outlet\",\"articleBody\":\""
                        + text(new SplittableRandom(i)) + "\"}\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Some 2,500 characters, as an article of an agency has. */
    private static String text(SplittableRandom random) {
        return random.ints(450, 0, WORDS.length).mapToObj(i -> WORDS[i]).collect(Collectors.joining(" "));
    }

    private static void awaitDone(Path folder, long count) {
        Instant end = Instant.now().plusSeconds(300);
        while (done(folder) < count) {
            assertTrue(Instant.now().isBefore(end), "the folder is not taken in");
        }
    }

    private static long done(Path folder) {
        Path done = folder.resolve("done");
        if (!Files.isDirectory(done)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(done)) {
            return files.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Integer> ids() {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Object> settings =
                Map.of("bootstrap.servers", broker.bootstrapServers(), "isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.ARTICLES).stream()
                    .map(p -> new TopicPartition(p.topic(), p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(500)).forEach(r -> counts.merge(r.key(), 1, Integer::sum));
            }
        }
        return counts;
    }
}
