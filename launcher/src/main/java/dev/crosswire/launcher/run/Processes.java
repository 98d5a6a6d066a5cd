package dev.crosswire.launcher.run;

import dev.crosswire.launcher.RunFailure;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** The started processes: waits for them, notices when one dies, and stops them in order. */
final class Processes {
    /** A process of a rehearsal also writes the archive of its classes when it ends. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final int POLL_MILLIS = 50;
    private static final int TAIL = 15;

    private final DataDirectory data;
    private final Progress progress;
    private final List<List<ChildProcess>> started = new CopyOnWriteArrayList<>();
    private volatile boolean stopping;

    Processes(DataDirectory data, Progress progress) {
        this.data = data;
        this.progress = progress;
    }

    /** Starts them together, and returns when all are ready, with how long each took. */
    Map<ChildProcess, Duration> start(List<ProcessSpec> specs) {
        List<ChildProcess> group = new CopyOnWriteArrayList<>();
        started.add(group);
        specs.forEach(spec -> start(spec, group));
        return awaitReady(group);
    }

    /** Starts one that ends by itself, and returns when it has: whether it ended well. */
    boolean runToEnd(ProcessSpec spec) {
        List<ChildProcess> group = new CopyOnWriteArrayList<>();
        started.add(group);
        start(spec, group);
        for (ChildProcess child : group) {
            while (child.isAlive()) {
                progress.doing(busy(child));
                pause();
            }
        }
        started.remove(group);
        return group.stream().anyMatch(ChildProcess::endedWell);
    }

    /** Nothing starts between the decision to stop and the stopping: it would be left running. */
    private synchronized void start(ProcessSpec spec, List<ChildProcess> group) {
        if (!stopping) {
            group.add(ChildProcess.start(spec, data));
            rememberPids();
        }
    }

    private synchronized void startNoMore() {
        stopping = true;
    }

    private Map<ChildProcess, Duration> awaitReady(List<ChildProcess> group) {
        Map<ChildProcess, Duration> ready = new LinkedHashMap<>();
        List<ChildProcess> waiting = new ArrayList<>(group);
        while (!waiting.isEmpty()) {
            check();
            for (ChildProcess child : List.copyOf(waiting)) {
                if (child.isReady()) {
                    waiting.remove(child);
                    ready.put(child, child.age());
                    progress.say(ready(child));
                }
            }
            if (!waiting.isEmpty()) {
                progress.doing(waiting.stream().map(Processes::busy).collect(Collectors.joining("; ")));
                pause();
            }
        }
        return ready;
    }

    private static String ready(ChildProcess child) {
        String name = String.format("%-16s", child.spec().name());
        return "  " + name + " ready after " + Progress.seconds(child.age());
    }

    private static String busy(ChildProcess child) {
        return "  " + child.spec().name() + ": " + child.spec().doing() + ", "
                + child.age().toSeconds() + " s";
    }

    /** Waits a moment between two looks at something. */
    void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RunFailure("The run was interrupted.");
        }
    }

    /** @throws RunFailure where a process died that nobody stopped */
    void check() {
        for (ChildProcess child : all()) {
            if (!child.isAlive() && !stopping) {
                throw new RunFailure(child.spec().name() + " ended by itself; the end of " + child.log() + " says:\n"
                        + child.tail(TAIL).stream().map(line -> "    " + line).collect(Collectors.joining("\n")));
            }
        }
    }

    /** Stops the last started first; the members of a group end side by side. */
    void stop() {
        startNoMore();
        List<List<ChildProcess>> order = new ArrayList<>(started);
        Collections.reverse(order);
        for (List<ChildProcess> group : order) {
            group.forEach(ChildProcess::askToStop);
            for (ChildProcess child : group) {
                progress.doing("  stopping " + child.spec().name());
                child.stop(PATIENCE);
            }
        }
    }

    boolean isStopping() {
        return stopping;
    }

    /** Where the processes' logs are. */
    Path logs() {
        return data.logs();
    }

    List<ChildProcess> all() {
        return started.stream().flatMap(List::stream).toList();
    }

    private void rememberPids() {
        Leftovers.remember(data, all().stream().map(ChildProcess::pid).toList());
    }
}
