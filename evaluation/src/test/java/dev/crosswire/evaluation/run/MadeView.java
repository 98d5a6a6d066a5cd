package dev.crosswire.evaluation.run;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The page as it is packaged, over a view of made facts that changes as fast as is wished. */
final class MadeView implements AutoCloseable {
    private static final Path TARGET = Path.of("..", "api-service", "target");
    private static final Pattern PARAMETER = Pattern.compile("(\\w+)=([^&]*)");

    /** Where each status ends among the facts' numbers, in hundredths. */
    private static final Map<String, int[]> SHARES = Map.of(
            "disputed", new int[] {0, 2},
            "updated", new int[] {2, 6},
            "corroborated", new int[] {6, 20},
            "single", new int[] {20, 100});

    private final int facts;
    private final int changesPerSecond;
    private final AtomicLong revision = new AtomicLong(1);
    private final FileSystem page;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final HttpServer server;

    MadeView(int facts, int changesPerSecond) throws IOException {
        this.facts = facts;
        this.changesPerSecond = changesPerSecond;
        this.page = FileSystems.newFileSystem(packaged());
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(workers);
        server.createContext("/", this::file);
        server.createContext("/facts", this::listing);
        server.createContext("/facts/counts", exchange -> send(exchange, "application/json", counts()));
        server.createContext(
                "/stories", exchange -> send(exchange, "application/json", "{\"items\":[],\"next\":null}"));
        server.createContext("/stream", this::stream);
        server.start();
    }

    private static Path packaged() throws IOException {
        try (Stream<Path> files = Files.list(TARGET)) {
            return files.filter(file -> file.toString().endsWith("-runner.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    String origin() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** How many changes were told of. */
    long changes() {
        return revision.get() - 1;
    }

    private void file(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Path file = page.getPath("META-INF/resources" + (path.equals("/") ? "/index.html" : path));
        if (!Files.exists(file)) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        String type =
                path.endsWith(".js") ? "text/javascript" : URLConnection.guessContentTypeFromName(file.toString());
        send(exchange, type == null ? "text/css" : type, Files.readString(file));
    }

    private void listing(HttpExchange exchange) throws IOException {
        Map<String, String> query = PARAMETER
                .matcher(exchange.getRequestURI().getQuery())
                .results()
                .collect(Collectors.toMap(match -> match.group(1), match -> match.group(2)));
        int[] share = SHARES.get(query.get("status"));
        int from = Integer.parseInt(query.getOrDefault("cursor", Integer.toString(share[0] * facts / 100)));
        int end = share[1] * facts / 100;
        int to = Math.min(end, from + Integer.parseInt(query.get("limit")));
        String items = IntStream.range(from, to).mapToObj(i -> fact(i, 0, 100)).collect(Collectors.joining(","));
        send(
                exchange,
                "application/json",
                "{\"items\":[" + items + "],\"next\":" + (to < end ? "\"" + to + "\"" : "null") + "}");
    }

    private String counts() {
        return SHARES.entrySet().stream()
                .map(share -> "\"" + share.getKey() + "\":" + (share.getValue()[1] - share.getValue()[0]) * facts / 100)
                .collect(Collectors.joining(",", "{\"facts\":" + facts + ",", "}"));
    }

    private void stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        SplittableRandom random = new SplittableRandom(7);
        try (OutputStream out = exchange.getResponseBody()) {
            while (server != null && !Thread.currentThread().isInterrupted()) {
                long id = revision.getAndIncrement();
                String event = "event: fact\nid: " + id + "\ndata: "
                        + fact(random.nextInt(facts), id, random.nextInt(90, 200)) + "\n\n";
                out.write(event.getBytes(StandardCharsets.UTF_8));
                out.flush();
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1) / changesPerSecond);
            }
        } catch (IOException e) {
            // the page went
        }
    }

    private String fact(int number, long revision, int value) {
        int hundredth = number * 100 / facts;
        String status = SHARES.entrySet().stream()
                .filter(share -> hundredth >= share.getValue()[0] && hundredth < share.getValue()[1])
                .findFirst()
                .orElseThrow()
                .getKey();
        String best = answer(value);
        String other = status.equals("single") ? "" : "," + position(answer(value + 7), "Speaker " + number % 13);
        String relation = other.isEmpty()
                ? ""
                : "{\"from\":1,\"to\":0,\"relation\":\"" + (status.equals("disputed") ? "contradicts" : "rounds")
                        + "\"}";
        return String.format(
                Locale.ROOT,
                "{\"id\":\"made-%d\",\"type\":\"Attack\",\"question\":\"How many drones were launched in the made event number"
                        + " %d?\",\"status\":\"%s\",\"best\":{\"answer\":%s,\"polarity\":\"+\"},\"agent\":[],\"target\":[],"
                        + "\"place\":[],\"time\":null,\"positions\":[%s%s],\"relations\":[%s],\"why\":\"It was made.\","
                        + "\"story\":null,\"claims\":2,\"outlets\":2,\"origins\":2,\"firstPublished\":\"2025-03-19\","
                        + "\"lastPublished\":\"2025-03-19\",\"version\":1,\"revision\":%d}",
                number,
                number,
                status,
                best,
                position(best, "Speaker " + number % 7),
                other,
                relation,
                revision);
    }

    private static String answer(int value) {
        return "{\"kind\":\"quantity\",\"quantity\":{\"value\":" + value + ",\"comparator\":\"=\",\"lower\":" + value
                + ",\"upper\":" + value + ",\"unit\":\"drone\"}}";
    }

    private static String position(String answer, String origin) {
        return "{\"answer\":" + answer + ",\"polarity\":\"+\",\"modality\":\"actual\",\"origins\":[{\"name\":\""
                + origin
                + "\",\"outlets\":[\"made.example\"],\"claims\":[],\"claimCount\":1}],\"firstPublished\":\"2025-03-19\","
                + "\"lastPublished\":\"2025-03-19\"}";
    }

    private static void send(HttpExchange exchange, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        server.stop(0);
        workers.shutdownNow();
        page.close();
    }
}
