package dev.crosswire.launcher.run;

import dev.crosswire.launcher.EmbeddedDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/**
 * Processes of a run whose launcher was killed: they end by themselves a moment later, and must have done so. PostgreSQL alone does
 * not where its keeper was killed too, and is ended.
 */
final class Leftovers {
    private static final String FILE = "pids";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Leftovers() {}

    /** A process id with the time of its start, since ids are given anew. */
    private record Known(long pid, String started) {
        static Optional<Known> of(ProcessHandle process) {
            return process.info().startInstant().map(at -> new Known(process.pid(), at.toString()));
        }

        static Optional<ProcessHandle> find(String line) {
            String[] parts = line.split(" ");
            return ProcessHandle.of(Long.parseLong(parts[0])).filter(process -> process.info()
                    .startInstant()
                    .map(Instant::toString)
                    .filter(parts[1]::equals)
                    .isPresent());
        }
    }

    static void remember(DataDirectory data, List<Long> pids) {
        String lines = pids.stream()
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .flatMap(process -> Known.of(process).stream())
                .map(known -> known.pid() + " " + known.started() + "\n")
                .collect(Collectors.joining());
        data.write(FILE, lines);
    }

    /** Returns when none of the last run's processes is left. */
    static void await(DataDirectory data, Progress progress) {
        for (ProcessHandle process : find(data.file(FILE))) {
            progress.say("  waiting for a process of the last run to end");
            end(process);
        }
        EmbeddedDatabase.endLeftover(data.database());
    }

    private static List<ProcessHandle> find(Path file) {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .flatMap(line -> Known.find(line).stream())
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static void end(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
