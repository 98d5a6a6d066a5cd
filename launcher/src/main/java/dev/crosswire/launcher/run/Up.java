package dev.crosswire.launcher.run;

import dev.crosswire.cli.table.FactTable;
import dev.crosswire.contract.Fact;
import dev.crosswire.launcher.ClusterPorts;
import dev.crosswire.launcher.Ports;
import dev.crosswire.launcher.RunFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** {@code ./crosswire up}: from nothing to the view, and then up until somebody stops it. */
final class Up {
    private static final String PUBLISHED = "published";
    private static final int FACTS_SHOWN = 40;

    /** Of a larger view, as many as are shown from. */
    private static final int FACTS_READ = 200;

    private final Options options;
    private final Installation installation;
    private final Terminal terminal;
    private final Progress progress;

    Up(Options options, Installation installation, Terminal terminal) {
        this.options = options;
        this.installation = installation;
        this.terminal = terminal;
        this.progress = new Progress(terminal.out(), terminal.interactive(), terminal.columns());
    }

    /** Returns only by a failure; a signal ends it in order. */
    void run() {
        DataDirectory data = DataDirectory.open(options.dataDir());
        Leftovers.await(data, progress);
        requireFreePorts();
        if (options.rehearsed()) {
            Rehearsal.once(installation, progress);
        }
        Processes processes = new Processes(data, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(processes), "stop"));

        String key = data.ownKey();
        progress.say("Starting on the data in " + data.root());
        ProcessTable table = new ProcessTable(
                options, data, installation, ClusterPorts.alone(options.port(Endpoint.KAFKA)), installation.archives());
        Map<ChildProcess, Duration> ready = new LinkedHashMap<>(processes.start(table.foundations()));
        ready.putAll(processes.start(table.services()));
        Duration readyAfter = terminal.sinceCommand();

        ServiceClient client = new ServiceClient(options.port(Endpoint.INGEST), options.port(Endpoint.API), key);
        if (options.without() == null) {
            if (!options.empty()) {
                publishSamples(data, client, processes);
            }
            showView(client);
        }
        showAddresses(data);
        record(ready, readyAfter).keep(data);
        stayUp(processes);
    }

    private void requireFreePorts() {
        for (Endpoint endpoint : Endpoint.values()) {
            int port = options.port(endpoint);
            if (!Ports.isFree(port)) {
                throw new RunFailure(
                        "Port " + port + " is in use; free it, or choose another with " + endpoint.option() + ".");
            }
        }
    }

    private void publishSamples(DataDirectory data, ServiceClient client, Processes processes) {
        SampleArticles samples = SampleArticles.read(installation.seeds());
        SamplePublication publication = new SamplePublication(samples, client, processes, progress);
        if (samples.digest().equals(publishedBefore(data))) {
            progress.say("  the sample articles were published before");
        } else {
            publication.publish();
            data.write(PUBLISHED, samples.digest());
        }
        publication.awaitRead();
    }

    private static String publishedBefore(DataDirectory data) {
        try {
            return Files.exists(data.file(PUBLISHED)) ? Files.readString(data.file(PUBLISHED)) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void showView(ServiceClient client) {
        List<Fact> facts = client.facts(FACTS_READ);
        progress.say("");
        if (facts.isEmpty()) {
            progress.say("No facts yet.");
        } else {
            new FactTable(terminal.columns()).lines(facts, FACTS_SHOWN).forEach(progress::say);
            if (facts.size() >= FACTS_READ) {
                progress.say("of the " + facts.size() + " facts published last");
            }
        }
    }

    private void showAddresses(DataDirectory data) {
        List<String> lines = new ArrayList<>(List.of(""));
        if (options.without() != null) {
            lines.add(
                    "  " + options.without() + " is left to you: ./mvnw -pl " + options.without() + " -am quarkus:dev");
        }
        lines.add("  the page    http://localhost:" + options.port(Endpoint.API) + "/");
        lines.add("  the view    http://" + Ports.HOST + ":" + options.port(Endpoint.API) + "/facts");
        lines.add("  publish to  http://" + Ports.HOST + ":" + options.port(Endpoint.INGEST) + "/articles");
        lines.add("  logs        " + data.logs());
        lines.add("");
        lines.add("Up after " + Progress.seconds(terminal.sinceCommand()) + ". Ctrl-C stops everything.");
        lines.forEach(progress::say);
    }

    private RunRecord record(Map<ChildProcess, Duration> ready, Duration readyAfter) {
        List<RunRecord.Started> started = ready.entrySet().stream()
                .map(each -> new RunRecord.Started(
                        each.getKey().spec().name(),
                        each.getKey().pid(),
                        each.getKey().spec().port(),
                        each.getValue().toMillis() / 1000.0))
                .toList();
        return new RunRecord(
                terminal.begun().toString(),
                ProcessHandle.current().pid(),
                terminal.build().toMillis() / 1000.0,
                readyAfter.toMillis() / 1000.0,
                terminal.sinceCommand().toMillis() / 1000.0,
                started);
    }

    private static void stayUp(Processes processes) {
        CompletableFuture<?>[] ends =
                processes.all().stream().map(ChildProcess::onExit).toArray(CompletableFuture<?>[]::new);
        CompletableFuture.anyOf(ends).join();
        processes.check();
    }

    private void stop(Processes processes) {
        progress.say("Stopping.");
        processes.stop();
        progress.say("Everything is stopped.");
    }
}
