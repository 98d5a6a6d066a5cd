package dev.crosswire.launcher.run;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crosswire.launcher.Directories;
import dev.crosswire.launcher.operate.Arguments;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * {@code crosswire chaos}: publishes the same articles twice, once undisturbed and once while processes are killed,
 * frozen and cut off without warning, and compares: nothing may be lost, nothing doubled, and the view must be the same
 * to the byte. It touches nothing but what it started, on data of its own, on the loopback interface. Data and logs are
 * left where something went wrong.
 */
final class ChaosCommand {
    private final Installation installation;
    private final PrintStream out;
    private final ChaosPlan plan;
    private final List<ObjectNode> articles;
    private final Path directory;

    private ChaosCommand(Arguments arguments, Installation installation, PrintStream out) {
        this.installation = installation;
        this.out = out;
        this.plan = ChaosPlan.of(arguments);
        this.articles = IntStream.range(0, plan.articles())
                .mapToObj(new SampleCopies(installation)::article)
                .toList();
        this.directory = arguments
                .option("--data-dir")
                .map(Options::path)
                .orElseGet(() -> Directories.temporary("crosswire-chaos"));
    }

    /** @return whether all was as it must be */
    static boolean run(List<String> words, Installation installation, PrintStream out) {
        Set<String> options = new HashSet<>(ChaosPlan.OPTIONS);
        options.add("--data-dir");
        Rehearsal.once(installation, new Progress(out, false, 0));
        ChaosCommand command = new ChaosCommand(Arguments.parse(words, options), installation, out);
        boolean well = command.run();
        if (well) {
            Directories.delete(command.directory.resolve("calm"));
            Directories.delete(command.directory.resolve("chaos"));
        }
        return well;
    }

    private boolean run() {
        out.println(plan + ", data in " + directory);
        Snapshot calm = run(plan.calm(), "calm");
        out.println("undisturbed: " + calm.figures());
        Snapshot chaos = run(plan, "chaos");
        out.println("disturbed:   " + chaos.figures());
        boolean same = calm.view().equals(chaos.view());
        out.println(same ? "the views are the same, byte for byte" : "THE VIEWS DIFFER: " + calm.difference(chaos));
        return same && chaos.isWhole();
    }

    private Snapshot run(ChaosPlan part, String name) {
        try (ChaosRun run = new ChaosRun(part, directory.resolve(name), installation, out)) {
            run.start();
            run.publish(articles);
            Snapshot snapshot = run.snapshot(articles);
            if (part.accidents().isEmpty()) {
                run.end();
            }
            return snapshot;
        }
    }
}
