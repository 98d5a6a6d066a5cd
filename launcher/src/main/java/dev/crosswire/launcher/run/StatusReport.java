package dev.crosswire.launcher.run;

import dev.crosswire.launcher.RunFailure;
import dev.crosswire.launcher.run.RunRecord.Started;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code ./crosswire status}: what the first and the latest start took, and what the processes hold in memory. */
final class StatusReport {
    private final Options options;

    StatusReport(Options options) {
        this.options = options;
    }

    List<String> lines() {
        RunRecord latest = RunRecord.latest(options.dataDir())
                .orElseThrow(() -> new RunFailure("There was no run on " + options.dataDir() + " yet."));
        List<String> lines = new ArrayList<>();
        RunRecord.first(options.dataDir()).ifPresent(first -> lines.addAll(timings("First start", first)));
        lines.addAll(timings("Latest start", latest));
        lines.addAll(memory(latest));
        return lines;
    }

    private static List<String> timings(String title, RunRecord start) {
        List<String> lines = new ArrayList<>();
        lines.add(title + ", " + start.started());
        lines.add(timing("build", start.buildSeconds()));
        for (Started process : start.processes()) {
            lines.add(timing(process.name(), process.readySeconds()));
        }
        lines.add(timing("all ready after", start.readySeconds()));
        lines.add(timing("view after", start.viewSeconds()));
        return lines;
    }

    private static String timing(String name, double seconds) {
        return String.format(Locale.ROOT, "  %-18s %7.1f s", name, seconds);
    }

    private List<String> memory(RunRecord run) {
        List<Started> processes = new ArrayList<>();
        processes.add(new Started("launcher", run.launcher(), 0, 0));
        processes.addAll(run.processes());
        Memory.ofPostgres(options.dataDir()).ifPresent(pid -> processes.add(new Started("postgres", pid, 0, 0)));
        List<String> lines = new ArrayList<>();
        lines.add("Memory, MB                 PSS      RSS");
        Memory total = Memory.NONE;
        for (Started process : processes) {
            Optional<Memory> memory = Memory.of(process.pid());
            lines.add(memory.map(held -> line(process.name(), held)).orElse("  " + process.name() + " is not running"));
            total = total.plus(memory.orElse(Memory.NONE));
        }
        lines.add(line("together", total));
        return lines;
    }

    private static String line(String name, Memory memory) {
        return String.format(Locale.ROOT, "  %-18s %8d %8d", name, memory.pss() >> 10, memory.rss() >> 10);
    }
}
