package dev.crosswire.launcher.run;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/**
 * What the start script knows and a JVM does not.
 *
 * @param columns how wide the terminal is
 * @param interactive whether anybody looks at it
 * @param begun when the command was given
 * @param build how much of the time since went into the build
 */
record Terminal(PrintStream out, int columns, boolean interactive, Instant begun, Duration build) {
    private static final int DEFAULT_COLUMNS = 120;

    static Terminal fromProperties() {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Instant begun = Instant.ofEpochSecond(
                Long.getLong("crosswire.begun", Instant.now().getEpochSecond()));
        return new Terminal(
                out,
                Math.max(1, Integer.getInteger("crosswire.columns", DEFAULT_COLUMNS)),
                Boolean.getBoolean("crosswire.terminal"),
                begun,
                Duration.ofSeconds(Long.getLong("crosswire.build", 0)));
    }

    Duration sinceCommand() {
        return Duration.between(begun, Instant.now());
    }
}
