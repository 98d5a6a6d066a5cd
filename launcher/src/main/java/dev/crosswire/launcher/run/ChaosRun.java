package dev.crosswire.launcher.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crosswire.contract.Topics;
import dev.crosswire.launcher.Ports;
import dev.crosswire.launcher.RunFailure;
import dev.crosswire.launcher.operate.TopicCounts;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything started once more, with a second instance of reading and of the view, and killed at will. */
final class ChaosRun implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int MOST_AT_ONCE = 3;
    private static final double SECOND = 1e9;

    private final Options options;
    private final DataDirectory data;
    private final PrintStream out;
    private final ProcessTable table;
    private final ServiceClient client;
    private final Map<String, ChildProcess> processes = new LinkedHashMap<>();
    private int killed;
    private double longestRecovery;
    private double longestPause;

    ChaosRun(Path directory, Installation installation, PrintStream out) {
        this.options = new Options(Options.Command.UP, directory, true, null, "admin", freePorts());
        this.data = DataDirectory.open(directory);
        this.out = out;
        this.table = new ProcessTable(options, data, installation);
        this.client = new ServiceClient(options.port(Endpoint.INGEST), options.port(Endpoint.API), data.ownKey());
    }

    private static Map<Endpoint, Integer> freePorts() {
        Map<Endpoint, Integer> ports = new EnumMap<>(Endpoint.class);
        for (Endpoint endpoint : Endpoint.values()) {
            ports.put(endpoint, Ports.free());
        }
        return ports;
    }

    void start() {
        startAll(table.foundations());
        startAll(Stream.concat(
                        table.services().stream(),
                        Stream.of(
                                table.another("extract-service", Ports.free()),
                                table.another("api-service", Ports.free())))
                .toList());
    }

    private void startAll(List<ProcessSpec> specs) {
        specs.forEach(spec -> processes.put(spec.name(), ChildProcess.start(spec, data)));
        specs.forEach(spec -> awaitReady(processes.get(spec.name())));
    }

    private static void awaitReady(ChildProcess process) {
        while (!process.isReady()) {
            if (process.age().compareTo(PATIENCE) > 0 || !process.isAlive()) {
                throw new RunFailure(process.spec().name() + " does not come up; the end of its log says:\n"
                        + String.join("\n", process.tail(15)));
            }
            pause(50);
        }
    }

    /** Publishes each article until it is acknowledged, while processes are killed, and waits until all are read. */
    void publish(List<ObjectNode> articles, int kills, Random random) {
        Publishing publishing = new Publishing(client, articles, kills == 0 ? 0 : 50);
        Thread thread = new Thread(publishing, "publishing");
        thread.setDaemon(true);
        thread.start();
        while (killed < kills) {
            pause(500 + random.nextInt(2_000));
            killSome(Math.min(kills - killed, 1 + random.nextInt(MOST_AT_ONCE)), random);
        }
        publishing.finish();
        longestPause = publishing.longestPause();
        awaitRead(articles);
    }

    private void killSome(int count, Random random) {
        List<String> names = new ArrayList<>(processes.keySet());
        Collections.shuffle(names, random);
        List<String> victims = names.subList(0, count);
        long begun = System.nanoTime();
        victims.forEach(this::kill);
        pause(random.nextInt(500));
        List<ProcessSpec> again = processes.values().stream()
                .map(ChildProcess::spec)
                .filter(spec -> victims.contains(spec.name()))
                .toList();
        startAll(again);
        processes.values().forEach(ChaosRun::awaitReady);
        double seconds = (System.nanoTime() - begun) / SECOND;
        longestRecovery = Math.max(longestRecovery, seconds);
        out.printf("  killed %s: all ready again after %.1f s%n", String.join(", ", victims), seconds);
    }

    /** The database's keeper is not the database: both are killed. */
    private void kill(String name) {
        if (name.equals("database")) {
            Memory.ofPostgres(options.dataDir()).flatMap(ProcessHandle::of).ifPresent(postgres -> {
                postgres.destroyForcibly();
                postgres.onExit().join();
            });
        }
        processes.get(name).kill();
        killed++;
    }

    private void awaitRead(List<ObjectNode> articles) {
        long begun = System.nanoTime();
        while (unread(articles) > 0) {
            if ((System.nanoTime() - begun) / SECOND > PATIENCE.toSeconds()) {
                return;
            }
            pause(500);
        }
    }

    private long unread(List<ObjectNode> articles) {
        Set<String> read = client.articlesRead();
        return articles.stream()
                .filter(article -> !read.contains(article.path("id").asText()))
                .count();
    }

    Snapshot snapshot(List<ObjectNode> articles) {
        List<JsonNode> facts = client.items("facts");
        List<JsonNode> claims = client.items("claims");
        List<String> view = Stream.of(facts, claims, client.items("articles"))
                .flatMap(items -> Snapshot.lines(items).stream())
                .toList();
        Set<String> ids = new HashSet<>(
                claims.stream().map(claim -> claim.path("id").asText()).collect(Collectors.toSet()));
        String bootstrap = Ports.HOST + ":" + options.port(Endpoint.KAFKA);
        long doubled = claims.size()
                - ids.size()
                + TopicCounts.beyondOne(bootstrap, Topics.ARTICLES)
                + TopicCounts.beyondOne(bootstrap, Topics.READINGS);
        return new Snapshot(
                view,
                articles.size(),
                claims.size(),
                facts.size(),
                unread(articles),
                doubled,
                killed,
                longestPause,
                longestRecovery);
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RunFailure("The run was interrupted.");
        }
    }

    /** Killed, not stopped: what is to be deleted need not end in order. */
    @Override
    public void close() {
        Memory.ofPostgres(options.dataDir()).flatMap(ProcessHandle::of).ifPresent(ProcessHandle::destroyForcibly);
        processes.values().forEach(ChildProcess::kill);
        try {
            data.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
