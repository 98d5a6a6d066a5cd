package dev.crosswire.launcher.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crosswire.contract.Topics;
import dev.crosswire.launcher.ClusterPorts;
import dev.crosswire.launcher.ClusterState;
import dev.crosswire.launcher.LiveHeap;
import dev.crosswire.launcher.RunFailure;
import dev.crosswire.launcher.operate.TopicCounts;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Everything started once more, with several instances of each service, and accidents at will. */
final class ChaosRun implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration ENDING = Duration.ofSeconds(60);
    private static final double SECOND = 1e9;

    private final ChaosPlan plan;
    private final Options options;
    private final DataDirectory data;
    private final PrintStream out;
    private final ClusterPorts cluster;
    private final Installation installation;
    private final Map<String, ChildProcess> processes = new LinkedHashMap<>();
    private final Random random;
    private Lines lines = new Lines();
    private ServiceClient client;
    private double longestRecovery;
    private Gaps gaps;

    ChaosRun(ChaosPlan plan, Path directory, Installation installation, PrintStream out) {
        this.plan = plan;
        this.options = Options.alone(directory);
        this.data = DataDirectory.open(directory);
        this.out = out;
        this.cluster = plan.cluster();
        this.installation = installation;
        this.random = new Random(plan.seed());
    }

    void start() {
        ProcessTable table = new ProcessTable(options, data, installation, cluster, installation.archives());
        List<ProcessSpec> services = Stream.concat(
                        table.services().stream(),
                        IntStream.rangeClosed(2, plan.instances())
                                .mapToObj(table::more)
                                .flatMap(List::stream))
                .toList();
        if (plan.count(Accident.CUT) > 0) {
            lines = Lines.open(services, table.foundations());
            table = new ProcessTable(options, data, installation, lines.leadingTo(cluster), installation.archives());
            services = lines.services();
        }
        startAll(table.foundations());
        startAll(services);
        client = new ServiceClient(ports(services, Endpoint.INGEST), options.port(Endpoint.API), data.ownKey());
    }

    private static List<Integer> ports(List<ProcessSpec> services, Endpoint endpoint) {
        return services.stream()
                .filter(spec -> spec.endpoint() == endpoint)
                .map(ProcessSpec::port)
                .toList();
    }

    private void startAll(List<ProcessSpec> specs) {
        specs.forEach(spec -> processes.put(spec.name(), ChildProcess.start(spec.shelter(), data)));
        specs.forEach(spec -> awaitReady(processes.get(spec.name())));
    }

    private static void awaitReady(ChildProcess process) {
        long begun = System.nanoTime();
        while (!process.isReady()) {
            if (System.nanoTime() - begun > PATIENCE.toNanos() || !process.isAlive()) {
                throw new RunFailure(process.spec().name() + " does not come up; the end of its log says:\n"
                        + String.join("\n", process.tail(15)));
            }
            pause(50);
        }
    }

    /** Publishes each article until it is acknowledged, while accidents happen, and waits until all are read. */
    void publish(List<ObjectNode> articles) {
        Deque<Accident> toCome = plan.sequence(random);
        Publishing publishing = new Publishing(client, articles, !toCome.isEmpty());
        publishing.start();
        Accidents accidents = new Accidents(processes, data, lines, random, plan.longest());
        int released = 0;
        while (!toCome.isEmpty()) {
            int due = Math.max(1, plan.due(toCome.size()));
            publishing.release(due - released);
            released = due;
            pause(500 + random.nextInt(2_000));
            befall(victims(toCome), accidents, publishing.gaps());
        }
        publishing.release(articles.size() - released);
        gaps = publishing.finish();
        awaitRead(articles);
    }

    /** Those to whom something happens in the next round. */
    private Map<String, Accident> victims(Deque<Accident> toCome) {
        List<String> names = new ArrayList<>(processes.keySet());
        Collections.shuffle(names, random);
        Map<String, Accident> victims = new LinkedHashMap<>();
        plan.victims(names, plan.round(toCome.size(), random)).forEach(name -> victims.put(name, toCome.remove()));
        return victims;
    }

    private void befall(Map<String, Accident> victims, Accidents accidents, Gaps gaps) {
        String told = accidents.befall(victims);
        long over = System.nanoTime();
        processes.values().forEach(ChaosRun::awaitReady);
        new ClusterState(cluster).awaitCopies();
        double seconds = (System.nanoTime() - over) / SECOND;
        longestRecovery = Math.max(longestRecovery, seconds);
        out.printf(
                "  %s: all ready again after %.1f s, longest pause %.1f s%n", told, seconds, gaps.latelyLongestPause());
    }

    /** Until all are read, or no more have been for as long as patience goes. */
    private void awaitRead(List<ObjectNode> articles) {
        long moved = System.nanoTime();
        long least = articles.size();
        while (least > 0 && (System.nanoTime() - moved) / SECOND < PATIENCE.toSeconds()) {
            pause(500);
            long unread = unread(articles);
            if (unread < least) {
                least = unread;
                moved = System.nanoTime();
            }
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
        Set<String> ids = new HashSet<>();
        claims.forEach(claim -> ids.add(claim.path("id").asText()));
        long doubled = claims.size()
                - ids.size()
                + TopicCounts.beyondOne(cluster.bootstrapServers(), Topics.ARTICLES)
                + TopicCounts.beyondOne(cluster.bootstrapServers(), Topics.READINGS);
        return new Snapshot(
                view,
                articles.size(),
                claims.size(),
                facts.size(),
                unread(articles),
                doubled,
                plan.accidents(),
                gaps,
                longestRecovery);
    }

    ServiceClient client() {
        return client;
    }

    /** What a service holds: of its heap when all else has been collected, and of the machine's memory; in MB. */
    record Held(String service, long heap, long resident) {
        @Override
        public String toString() {
            return service + " " + heap + "/" + resident + " MB";
        }
    }

    List<Held> held() {
        return processes.values().stream()
                .filter(process -> isService(process.spec().name()))
                .map(ChaosRun::held)
                .toList();
    }

    private static Held held(ChildProcess process) {
        return new Held(
                process.spec().name().replace("-service", ""),
                LiveHeap.of(process.pid()) >> 20,
                Memory.of(process.pid()).orElse(Memory.NONE).rss() >> 10);
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RunFailure("The run was interrupted.");
        }
    }

    /** As an operator ends it: each process then leaves an archive of its classes, by which it starts sooner again. */
    void end() {
        end(true);
        end(false);
    }

    private void end(boolean services) {
        List<ChildProcess> ending = processes.values().stream()
                .filter(process -> isService(process.spec().name()) == services)
                .toList();
        ending.forEach(ChildProcess::askToStop);
        ending.forEach(process -> process.stop(ENDING));
    }

    private static boolean isService(String name) {
        return name.contains("-service");
    }

    /** Killed, not stopped: what is to be deleted need not end in order. */
    @Override
    public void close() {
        Memory.ofPostgres(options.dataDir()).flatMap(ProcessHandle::of).ifPresent(ProcessHandle::destroyForcibly);
        processes.values().forEach(ChildProcess::kill);
        lines.close();
        try {
            data.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
