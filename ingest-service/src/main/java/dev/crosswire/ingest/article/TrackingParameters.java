package dev.crosswire.ingest.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The query parameters that tell no two pages apart, read from {@code tracking-parameters.txt}. */
final class TrackingParameters {
    private static final Set<String> NAMES = read();
    private static final Set<String> PREFIXES = NAMES.stream()
            .filter(n -> n.endsWith("*"))
            .map(n -> n.substring(0, n.length() - 1))
            .collect(Collectors.toUnmodifiableSet());

    private TrackingParameters() {}

    static boolean contains(String parameter) {
        String name = parameter.toLowerCase(Locale.ROOT);
        return NAMES.contains(name) || PREFIXES.stream().anyMatch(name::startsWith);
    }

    private static Set<String> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                TrackingParameters.class.getResourceAsStream("tracking-parameters.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
