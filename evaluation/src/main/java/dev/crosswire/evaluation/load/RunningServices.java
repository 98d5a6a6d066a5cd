package dev.crosswire.evaluation.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The processes that {@code ./crosswire up} started on a data directory: where they listen, and what they hold. */
final class RunningServices {
    private final JsonNode processes;

    RunningServices(Path dataDirectory) throws IOException {
        Path started = dataDirectory.resolve("run/latest-start.json");
        processes = new ObjectMapper().readTree(started.toFile()).path("processes");
    }

    URI address(String service) {
        return URI.create("http://127.0.0.1:" + of(service).path("port").asInt());
    }

    private JsonNode of(String service) {
        for (JsonNode process : processes) {
            if (process.path("name").asText().equals(service)) {
                return process;
            }
        }
        throw new IllegalArgumentException(service + " was not started");
    }

    /** The proportional set size of each, in MB, as a line. */
    String memory() {
        Map<String, Long> held = new TreeMap<>();
        processes.forEach(process -> held.put(
                process.path("name").asText(), proportional(process.path("pid").asLong())));
        return held.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue() + " MB")
                .collect(Collectors.joining(", "));
    }

    private static long proportional(long pid) {
        Path rollup = Path.of("/proc", Long.toString(pid), "smaps_rollup");
        try {
            return Files.readAllLines(rollup).stream()
                            .filter(line -> line.startsWith("Pss:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    >> 10;
        } catch (IOException e) {
            throw new UncheckedIOException("the memory of process " + pid + " cannot be read", e);
        }
    }
}
