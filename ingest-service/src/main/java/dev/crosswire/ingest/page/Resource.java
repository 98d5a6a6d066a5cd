package dev.crosswire.ingest.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The editable lists beside this package: one entry a line, comments after a #. */
final class Resource {
    private Resource() {}

    static List<String> lines(String name) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Resource.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
