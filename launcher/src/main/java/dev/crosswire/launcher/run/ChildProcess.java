package dev.crosswire.launcher.run;

import dev.crosswire.launcher.RunFailure;
import dev.crosswire.launcher.run.ProcessSpec.Ready;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A process of the run, in a session of its own where the system can, so that Ctrl-C reaches the launcher alone. */
final class ChildProcess {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private static final List<String> SETSID = List.of("/usr/bin/setsid", "/bin/setsid");

    /**
     * The C library keeps what is freed in as many arenas as it may make; the JVM gives them back now and then. To give blocks as
     * large as the compiler's back at once ({@code MALLOC_MMAP_THRESHOLD_}) would save little, and doubles what compiling costs.
     */
    private static final Map<String, String> FEW_ARENAS = Map.of("MALLOC_ARENA_MAX", "2");

    /**
     * The C library gives back what is freed now and then. Archived classes lie where the archive was made for: elsewhere all
     * of their pages would be written to, and so be each process's own. What is wrong with an archive is no reason not to start.
     */
    private static final List<String> JVM = List.of(
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:TrimNativeHeapInterval=10000",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0",
            "-Xlog:disable",
            "-Xlog:all=error:stderr");

    /** What any program may need of its environment, and none of ours is configured by. */
    private static final Set<String> ORDINARY =
            Set.of("PATH", "HOME", "USER", "LOGNAME", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "TMPDIR");

    private final ProcessSpec spec;
    private final Process process;
    private final Path log;
    private final long started = System.nanoTime();

    private ChildProcess(ProcessSpec spec, Process process, Path log) {
        this.spec = spec;
        this.process = process;
        this.log = log;
    }

    static ChildProcess start(ProcessSpec spec, DataDirectory data) {
        try {
            if (spec.ready() instanceof Ready.WhenFile file) {
                Files.deleteIfExists(file.file());
            }
            Path log = freshLog(data.log(spec.name()));
            ProcessBuilder builder = new ProcessBuilder(command(spec))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .redirectInput(new File("/dev/null"));
            if (spec.sheltered()) {
                builder.environment().keySet().retainAll(ORDINARY);
                builder.directory(data.root().toFile());
            }
            builder.environment().putAll(FEW_ARENAS);
            builder.environment().putAll(spec.environment());
            builder.environment()
                    .put("PARENT_PID", Long.toString(ProcessHandle.current().pid()));
            return new ChildProcess(spec, builder.start(), log);
        } catch (IOException e) {
            throw new RunFailure(spec.name() + " cannot be started: " + e.getMessage());
        }
    }

    /** The log of the start before stays beside the new one: it may tell why there had to be a new one. */
    private static Path freshLog(Path log) throws IOException {
        if (Files.exists(log)) {
            Files.move(log, Path.of(log + ".previous"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }

    private static List<String> command(ProcessSpec spec) {
        List<String> command = new ArrayList<>();
        SETSID.stream()
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst()
                .ifPresent(command::add);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + spec.heap());
        command.addAll(JVM);
        command.addAll(spec.jvm());
        command.add("-cp");
        command.add(spec.classPath().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        command.addAll(spec.main());
        return command;
    }

    ProcessSpec spec() {
        return spec;
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Of one that has ended. */
    boolean endedWell() {
        return process.exitValue() == 0;
    }

    CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    Duration age() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    boolean isReady() {
        if (spec.ready() instanceof Ready.WhenFile file) {
            return Files.exists(file.file());
        } else if (spec.ready() instanceof Ready.WhenHttp http) {
            return isListening(http.address()) && answers(http);
        }
        throw new IllegalArgumentException("unknown " + spec.ready());
    }

    /** Far cheaper to find out than by a request, while all processors are wanted by who is to listen. */
    private static boolean isListening(URI address) {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean answers(Ready.WhenHttp http) {
        HttpRequest request = HttpRequest.newBuilder(http.address())
                .timeout(Duration.ofSeconds(3))
                .build();
        try {
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Asks it to end; ends it by force where it does not within {@code patience}. */
    void stop(Duration patience) {
        process.destroy();
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    void askToStop() {
        process.destroy();
    }

    /** As a crash would: no hook runs. Returns when it is gone. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** The log's last lines, without the frames of stack traces: they hide what was said. */
    List<String> tail(int lines) {
        try {
            List<String> all = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return all.subList(Math.max(0, all.size() - lines), all.size());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + log, e);
        }
    }

    Path log() {
        return log;
    }
}
