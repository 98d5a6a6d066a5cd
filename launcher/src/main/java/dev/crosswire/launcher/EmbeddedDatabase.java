package dev.crosswire.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;

/** A real PostgreSQL as a process of its own, durable as in production, listening on 127.0.0.1 alone. */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final Duration STARTUP = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;

    private EmbeddedDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts an empty database on a free port; its data is deleted when it is closed. */
    public static EmbeddedDatabase start() {
        return start(EmbeddedPostgres.builder());
    }

    /** Starts on the data in {@code directory}, which is created where it is missing, and kept. */
    public static EmbeddedDatabase start(Path directory, int port) {
        return start(EmbeddedPostgres.builder()
                .setPort(port)
                .setOverrideWorkingDirectory(directory.resolve("binaries").toFile())
                .setDataDirectory(directory.resolve("data"))
                .setCleanDataDirectory(false));
    }

    private static EmbeddedDatabase start(EmbeddedPostgres.Builder builder) {
        try {
            return new EmbeddedDatabase(durable(builder).start());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start", e);
        }
    }

    /** The library's defaults trade durability for speed: all three must be set back. */
    private static EmbeddedPostgres.Builder durable(EmbeddedPostgres.Builder builder) {
        return builder.setPGStartupWait(STARTUP)
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", Ports.HOST)
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "64MB");
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://" + Ports.HOST + ":" + server.getPort() + "/" + username();
    }

    /** A superuser; nobody is asked for a password on 127.0.0.1. */
    public String username() {
        return "postgres";
    }

    public String password() {
        return "postgres";
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
