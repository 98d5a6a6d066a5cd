package dev.crosswire.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A real PostgreSQL as a process of its own, durable as in production, listening on 127.0.0.1 alone. */
public final class EmbeddedDatabase implements AutoCloseable {
    public static final String USERNAME = "postgres";
    public static final String PASSWORD = "postgres";

    private static final Duration STARTUP = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;

    private EmbeddedDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts an empty database on a free port; its data is deleted when it is closed. */
    public static EmbeddedDatabase start() {
        return start(EmbeddedPostgres.builder().setPort(Ports.free()));
    }

    /** Starts on the data in {@code directory}, which is created where it is missing, and kept. */
    public static EmbeddedDatabase start(Path directory, int port) {
        endLeftover(directory);
        return start(EmbeddedPostgres.builder()
                .setPort(port)
                .setOverrideWorkingDirectory(directory.resolve("binaries").toFile())
                .setDataDirectory(directory.resolve("data"))
                .setCleanDataDirectory(false));
    }

    /** Ends what runs on the data in {@code directory} though its keeper is gone. */
    public static void endLeftover(Path directory) {
        stopLeftover(directory.resolve("data/postmaster.pid"));
        stopOrphans(directory.resolve("binaries"));
    }

    private static EmbeddedDatabase start(EmbeddedPostgres.Builder builder) {
        try {
            return new EmbeddedDatabase(durable(builder).start());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start", e);
        }
    }

    /**
     * PostgreSQL runs on where its keeper was killed. Asked to end, it ends in order once its clients are gone; a
     * process id that was given anew since is told by its command.
     */
    private static void stopLeftover(Path pidFile) {
        try {
            if (!Files.exists(pidFile)) {
                return;
            }
            long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
            ProcessHandle.of(pid).filter(EmbeddedDatabase::isPostgres).ifPresent(EmbeddedDatabase::stop);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + pidFile, e);
        }
    }

    /**
     * Where PostgreSQL itself was killed, a child amid a statement does not hear of it; it holds the shared memory, beside
     * which none starts. Each directory has binaries of its own, by which its children are told.
     */
    private static void stopOrphans(Path binaries) {
        if (!Files.exists(binaries)) {
            return;
        }
        try {
            Path own = binaries.toRealPath();
            ProcessHandle.allProcesses().filter(each -> runs(each, own)).forEach(EmbeddedDatabase::stop);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + binaries, e);
        }
    }

    private static boolean runs(ProcessHandle process, Path binaries) {
        return process.info()
                .command()
                .map(Path::of)
                .filter(path -> path.startsWith(binaries))
                .isPresent();
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().orElse("").contains("postgres");
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(STARTUP.toSeconds() / 4, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * The library's defaults trade durability for speed: all three must be set back. The locale is the same anywhere. Checkpoints are
     * rare, since after each the log takes a whole page for the first row that changes in it: half of what it writes.
     */
    private static EmbeddedPostgres.Builder durable(EmbeddedPostgres.Builder builder) {
        return builder.setPGStartupWait(STARTUP)
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", Ports.HOST)
                .setServerConfig("unix_socket_directories", "")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "2GB")
                .setServerConfig("checkpoint_timeout", "15min");
    }

    /** With schemas to be created by whoever owns them. */
    public String jdbcUrl() {
        return jdbcUrl(server.getPort());
    }

    public static String jdbcUrl(int port) {
        return "jdbc:postgresql://" + Ports.HOST + ":" + port + "/postgres";
    }

    /** A superuser; nobody is asked for a password on 127.0.0.1. */
    public String username() {
        return USERNAME;
    }

    public String password() {
        return PASSWORD;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not stop", e);
        }
    }
}
