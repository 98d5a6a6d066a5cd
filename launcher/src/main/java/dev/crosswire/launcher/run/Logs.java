package dev.crosswire.launcher.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.LogManager;

/** What the foundations' processes log. */
final class Logs {
    private Logs() {}

    /** Must run before anything else logs. */
    static void configure() {
        try (InputStream settings = Logs.class.getResourceAsStream("/logging.properties")) {
            LogManager.getLogManager().readConfiguration(settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
