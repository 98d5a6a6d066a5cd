package dev.crosswire.launcher.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a start took, kept for {@code ./crosswire status}.
 *
 * @param started when, ISO 8601 in UTC
 * @param launcher the launcher's process id
 * @param buildSeconds of looking for what is stale and building it
 * @param readySeconds from the command to all processes ready
 * @param viewSeconds from the command to the view on the screen
 */
record RunRecord(
        String started,
        long launcher,
        double buildSeconds,
        double readySeconds,
        double viewSeconds,
        List<Started> processes) {
    private static final ObjectMapper JSON = new ObjectMapper();

    record Started(String name, long pid, int port, double readySeconds) {}

    /** Kept as the latest start, and as the first where there was none on this data. */
    void keep(DataDirectory data) {
        try {
            String json = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this);
            data.write("latest-start.json", json);
            if (!Files.exists(data.file("first-start.json"))) {
                data.write("first-start.json", json);
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Optional<RunRecord> first(Path dataDir) {
        return read(dataDir.resolve("run/first-start.json"));
    }

    static Optional<RunRecord> latest(Path dataDir) {
        return read(dataDir.resolve("run/latest-start.json"));
    }

    private static Optional<RunRecord> read(Path file) {
        try {
            return Files.exists(file) ? Optional.of(JSON.readValue(file.toFile(), RunRecord.class)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
