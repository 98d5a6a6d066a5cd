package dev.crosswire.launcher.run;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crosswire.launcher.Directories;
import dev.crosswire.launcher.operate.Arguments;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code crosswire soak}: publishes at a steady rate for a long time, prints minute by minute how far the view is
 * behind and what each process holds, and says at the end whether that stayed level. It starts what it needs, on data of
 * its own.
 */
final class SoakCommand {
    private static final Set<String> OPTIONS = Set.of("--minutes", "--per-minute", "--data-dir");
    private static final int MINUTE_MS = 60_000;
    private static final int SECOND_MS = 1_000;
    private static final long FEW_MB = 8;
    private static final int TENTH = 10;

    private final PrintStream out;
    private final ChaosRun run;
    private final SampleCopies copies;
    private final int minutes;
    private final int perMinute;
    private final List<Long> unread = new ArrayList<>();
    private final Map<String, List<Long>> heaps = new LinkedHashMap<>();
    private int sent;

    private SoakCommand(ChaosRun run, SampleCopies copies, int minutes, int perMinute, PrintStream out) {
        this.run = run;
        this.copies = copies;
        this.minutes = minutes;
        this.perMinute = perMinute;
        this.out = out;
    }

    /** @return whether all stayed level */
    static boolean run(List<String> words, Installation installation, PrintStream out) {
        Arguments arguments = Arguments.parse(words, OPTIONS);
        int minutes = Math.max(2, (int) ChaosPlan.number(arguments, "--minutes", 30, 1_440));
        int perMinute = Math.max(1, (int) ChaosPlan.number(arguments, "--per-minute", 60, 60_000));
        Path directory = arguments
                .option("--data-dir")
                .map(Options::path)
                .orElseGet(() -> Directories.temporary("crosswire-soak"));
        Rehearsal.once(installation, new Progress(out, false, 0));
        ChaosPlan plan = ChaosPlan.calm(minutes * perMinute);
        out.printf("%d articles a minute for %d minutes, data in %s%n", perMinute, minutes, directory);
        try (ChaosRun run = new ChaosRun(plan, directory.resolve("soak"), installation, out)) {
            run.start();
            return new SoakCommand(run, new SampleCopies(installation), minutes, perMinute, out).soak();
        }
    }

    private boolean soak() {
        long begun = System.nanoTime();
        for (int minute = 1; minute <= minutes; minute++) {
            while (millis(begun) < (long) minute * MINUTE_MS) {
                publishDue(millis(begun));
                ChaosRun.pause(SECOND_MS / 4);
            }
            measure(minute);
        }
        long ended = System.nanoTime();
        while (run.client().waiting() > 0) {
            ChaosRun.pause(SECOND_MS);
        }
        out.printf("all %d read %.1f s after the last minute%n", sent, millis(ended) / (double) SECOND_MS);
        List<Trend> trends = trends();
        boolean flat = trends.stream().allMatch(Trend::isFlat);
        out.println((flat ? "flat: " : "NOT FLAT: ")
                + trends.stream().map(Trend::toString).collect(Collectors.joining(", ")));
        return flat;
    }

    private void measure(int minute) {
        unread.add(run.client().waiting());
        List<ChaosRun.Held> held = run.held();
        held.forEach(each -> heaps.computeIfAbsent(each.service(), service -> new ArrayList<>())
                .add(each.heap()));
        out.printf(
                "%4d min  sent %6d  unread %5d  %s%n",
                minute,
                sent,
                unread.get(unread.size() - 1),
                held.stream().map(ChaosRun.Held::toString).collect(Collectors.joining("  ")));
    }

    /** Heaps may differ by a tenth or a few MB, and as many more be unread as come in ten seconds. */
    private List<Trend> trends() {
        List<Trend> trends = new ArrayList<>();
        trends.add(Trend.of("unread", unread, Math.max(1, perMinute / 6)));
        heaps.forEach((service, values) ->
                trends.add(Trend.of(service + " heap in MB", values, Math.max(FEW_MB, values.get(0) / TENTH))));
        return trends;
    }

    private void publishDue(long millis) {
        long due = Math.min((long) minutes * perMinute, millis * perMinute / MINUTE_MS);
        while (sent < due) {
            ObjectNode article = copies.article(sent);
            while (!run.client().offer(article)) {
                ChaosRun.pause(SECOND_MS / 10);
            }
            sent++;
        }
    }

    private static long millis(long since) {
        return (System.nanoTime() - since) / 1_000_000;
    }
}
