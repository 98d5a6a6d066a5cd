package dev.crosswire.launcher.run;

import dev.crosswire.launcher.ClusterPorts;
import dev.crosswire.launcher.Ports;
import dev.crosswire.launcher.RunFailure;
import dev.crosswire.launcher.operate.Arguments;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code crosswire replay}: builds the view of a run that is down anew, from offset 0 of its topics, in a schema beside
 * the one that is kept; then the new view takes the other's place, and the two are compared.
 */
final class ReplayCommand {
    private static final Duration PATIENCE = Duration.ofMinutes(60);

    private final PrintStream out;
    private final DataDirectory data;
    private final Options options;
    private final ProcessTable table;
    private final Progress progress;
    private final Processes ground;
    private final ReplaySchema schema;
    private final ServiceClient client;

    private ReplayCommand(Path directory, Installation installation, PrintStream out) {
        this.out = out;
        this.options = Options.alone(directory);
        this.data = DataDirectory.open(directory);
        this.table = new ProcessTable(
                options, data, installation, ClusterPorts.alone(options.port(Endpoint.KAFKA)), installation.archives());
        this.progress = new Progress(out, false, 0);
        this.ground = new Processes(data, progress);
        this.schema = new ReplaySchema(options.port(Endpoint.POSTGRES));
        this.client = new ServiceClient(options.port(Endpoint.INGEST), options.port(Endpoint.API), data.ownKey());
    }

    static void run(List<String> words, Path dataDir, Installation installation, PrintStream out) {
        Path directory = Arguments.parse(words, Set.of("--data-dir"))
                .option("--data-dir")
                .map(Options::path)
                .orElse(dataDir);
        ReplayCommand command = new ReplayCommand(directory, installation, out);
        Leftovers.await(command.data, command.progress);
        Runtime.getRuntime().addShutdownHook(new Thread(command.ground::stop, "stop"));
        command.replay();
    }

    private void replay() {
        ground.start(table.foundations());
        schema.drop();
        List<String> before = build();
        List<String> after = exchange();
        Set<String> different = new HashSet<>(before);
        after.forEach(line -> {
            if (!different.remove(line)) {
                different.add(line);
            }
        });
        out.printf("%d facts, claims and articles before, %d after%n", before.size(), after.size());
        out.println(
                before.equals(after)
                        ? "the views are the same, byte for byte"
                        : different.size()
                                + " of them differ; what was served before is kept in the schema api_before");
    }

    /** The view that is kept, once the new one has come as far. */
    private List<String> build() {
        Processes two = new Processes(data, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(two::stop, "stop-two"));
        two.start(List.of(
                table.view("api-service", options.port(Endpoint.API), Map.of()),
                table.view("api-service-replay", Ports.free(), ReplaySchema.BESIDE)));
        long begun = System.nanoTime();
        while (schema.behind() > 0 || client.waiting() > 0) {
            two.check();
            Duration passed = Duration.ofNanos(System.nanoTime() - begun);
            if (passed.compareTo(PATIENCE) > 0) {
                throw new RunFailure("The new view did not come as far as the one that is kept.");
            }
            progress.doing("  replaying: " + schema.behind() + " records to go, " + passed.toSeconds() + " s");
            two.pause();
        }
        out.printf("replayed in %s%n", Progress.seconds(Duration.ofNanos(System.nanoTime() - begun)));
        List<String> view = client.view();
        two.stop();
        return view;
    }

    /** The new view, served in the place of the other. */
    private List<String> exchange() {
        Processes one = new Processes(data, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(one::stop, "stop-one"));
        one.start(List.of(table.view("api-service", options.port(Endpoint.API), ReplaySchema.IN_PLACE)));
        List<String> view = client.view();
        one.stop();
        ground.stop();
        return view;
    }
}
