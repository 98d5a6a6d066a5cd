package dev.crosswire.evaluation.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/** The embedded run as {@code ./crosswire up} starts it once it is built, on free ports. */
final class CrosswireProcess implements AutoCloseable {
    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process launcher;
    private final List<String> said = new ArrayList<>();
    private final Ports ports;
    private final String key;

    /** Where the run listens; a second start on the same data may listen elsewhere. */
    record Ports(int api, int ingest, int extract, int kafka, int postgres) {
        static Ports free() {
            IntSupplier port = dev.crosswire.launcher.Ports::free;
            return new Ports(port.getAsInt(), port.getAsInt(), port.getAsInt(), port.getAsInt(), port.getAsInt());
        }
    }

    /** An answer's status and body. */
    record Answer(int status, JsonNode body) {}

    private CrosswireProcess(Process launcher, Ports ports, String key) {
        this.key = key;
        this.launcher = launcher;
        this.ports = ports;
    }

    /** Returns when the view has been shown. */
    static CrosswireProcess start(Path data) throws IOException {
        return start(data, Map.of());
    }

    /** @param environment what the services are configured by besides */
    static CrosswireProcess start(Path data, Map<String, String> environment) throws IOException {
        return start(data, Ports.free(), null, environment);
    }

    /** @param key the API key of each request; where null, everybody may do everything without one */
    static CrosswireProcess start(Path data, Ports ports, String key, String... options) throws IOException {
        return start(data, ports, key, Map.of(), options);
    }

    static CrosswireProcess start(
            Path data, Ports ports, String key, Map<String, String> environment, String... options) throws IOException {
        List<String> command = new ArrayList<>(command(data, ports));
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        // The pages that tests serve themselves may be fetched.
        builder.environment().put("CROSSWIRE_INGEST_FETCH_ALLOWED_HOSTS", "127.0.0.1");
        builder.environment().putAll(environment);
        Process launcher = builder.start();
        CrosswireProcess run = new CrosswireProcess(launcher, ports, key);
        run.awaitUp();
        return run;
    }

    /** @param heap as {@code ./crosswire} gives it to the command */
    private static List<String> java(String heap) throws IOException {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-Dcrosswire.home=" + HOME,
                "-cp",
                launcherJar() + File.pathSeparator + HOME.resolve("launcher/target/lib/*"),
                "dev.crosswire.launcher.run.Main");
    }

    private static List<String> command(Path data, Ports ports) throws IOException {
        List<String> command = new ArrayList<>(java("96m"));
        command.addAll(List.of(
                "up",
                "--data-dir=" + data,
                "--api-port=" + ports.api(),
                "--ingest-port=" + ports.ingest(),
                "--extract-port=" + ports.extract(),
                "--kafka-port=" + ports.kafka(),
                "--postgres-port=" + ports.postgres()));
        return command;
    }

    private static Path launcherJar() throws IOException {
        try (Stream<Path> files = Files.list(HOME.resolve("launcher/target"))) {
            return files.filter(file -> file.getFileName().toString().matches("launcher-.*\\.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void awaitUp() throws IOException {
        BufferedReader out = launcher.inputReader(StandardCharsets.UTF_8);
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            said.add(line);
            if (line.startsWith("Up after")) {
                return;
            }
        }
        throw new AssertionError("The run ended before it was up:\n" + String.join("\n", said));
    }

    /** Another command of {@code ./crosswire} on this run; what it printed. */
    String command(String... words) throws Exception {
        List<String> command = new ArrayList<>(java("96m"));
        command.addAll(List.of(words));
        command.addAll(List.of("--kafka-port=" + ports.kafka(), "--ingest-port=" + ports.ingest(), "--key=" + key));
        return output(command);
    }

    /** A command that starts for itself what it needs; what it printed. */
    static String alone(String... words) throws Exception {
        List<String> command = new ArrayList<>(java("1g"));
        command.addAll(List.of(words));
        return output(command);
    }

    private static String output(List<String> command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError(String.join(" ", command) + " failed: " + printed);
        }
        return printed;
    }

    /** What it printed until it was up. */
    String said() {
        return String.join("\n", said);
    }

    Ports ports() {
        return ports;
    }

    String bootstrapServers() {
        return "127.0.0.1:" + ports.kafka();
    }

    /** How many records with a value the topics hold of one article. */
    long recordsOf(String article, List<String> topics) {
        return topics.stream()
                .flatMap(topic -> TopicRecords.all(bootstrapServers(), topic).stream())
                .filter(record -> article.equals(record.key()) && record.value() != null)
                .count();
    }

    /** Every item of a listing, all its pages. */
    List<JsonNode> items(String listing) throws Exception {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Answer page = get("/" + listing + "?limit=100" + cursor);
            if (page.status() != 200) {
                throw new AssertionError(listing + " answers " + page);
            }
            page.body().path("items").forEach(items::add);
            String next = page.body().path("next").textValue();
            cursor = next == null ? null : "&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        }
        return items;
    }

    Answer get(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + ports.api() + path)));
    }

    int port(String service) {
        return switch (service) {
            case "api-service" -> ports.api();
            case "ingest-service" -> ports.ingest();
            case "extract-service" -> ports.extract();
            default -> throw new IllegalArgumentException(service);
        };
    }

    JsonNode openApi(String service) throws Exception {
        return JSON.readTree(text(service, "/q/openapi?format=json"));
    }

    /** What a service answers at an address of its own. */
    String text(String service, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port(service) + path))
                .timeout(PATIENCE)
                .header("X-API-Key", String.valueOf(key))
                .build();
        return HTTP.send(request, BodyHandlers.ofString()).body();
    }

    Answer publish(String contentType, String body) throws Exception {
        return send(publication(contentType, body));
    }

    /** @param parent the caller's place in a trace, as W3C Trace Context has it */
    Answer publishTraced(String parent, String text) throws Exception {
        return send(publication("text/plain", text).header("traceparent", parent));
    }

    private HttpRequest.Builder publication(String contentType, String body) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + ports.ingest() + "/articles"))
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString(body));
    }

    private Answer send(HttpRequest.Builder request) throws Exception {
        if (key != null) {
            request.header("X-API-Key", key);
        }
        HttpResponse<String> response = HTTP.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        return new Answer(response.statusCode(), JSON.readTree(response.body()));
    }

    /** Everything that was started, PostgreSQL's processes included where they are the launcher's descendants. */
    List<ProcessHandle> processes() {
        return Stream.concat(Stream.of(launcher.toHandle()), launcher.descendants())
                .toList();
    }

    /** As a crash would: no hook runs. */
    void kill() {
        launcher.destroyForcibly();
    }

    /** As Ctrl-C. */
    @Override
    public void close() {
        launcher.destroy();
        try {
            if (!launcher.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                launcher.destroyForcibly();
                throw new AssertionError("The run does not stop.");
            }
        } catch (InterruptedException e) {
            launcher.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
