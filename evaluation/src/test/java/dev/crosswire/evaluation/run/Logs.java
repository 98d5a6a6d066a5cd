package dev.crosswire.evaluation.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What services say in logs that machines read. */
record Logs(Path directory) {
    /** How an operator turns them on. */
    static final Map<String, String> FOR_MACHINES = Map.of("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true");

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Each line as an object; what the JVM itself says on the way up, and a line that is just being written, left out. */
    List<JsonNode> lines(String service) throws IOException {
        String text = Files.readString(directory.resolve(service + ".log"));
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        List<JsonNode> lines = new ArrayList<>();
        for (String line : whole.lines().filter(Logs::isLogged).toList()) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    private static boolean isLogged(String line) {
        return !line.isBlank() && !line.startsWith("[") && !line.contains("VM warning");
    }

    /** Which of the fields that each line has are not there. */
    static List<String> missing(JsonNode line) {
        return List.of("timestamp", "level", "loggerName", "message", "mdc").stream()
                .filter(field -> !line.has(field))
                .toList();
    }
}
