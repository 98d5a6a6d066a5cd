package dev.crosswire.api.reconcile.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A text resource of reconciling: UTF-8, one entry a line, {@code #} starts a comment line. */
public final class Resource {
    private static final String FOLDER = "/dev/crosswire/api/reconcile/";

    private Resource() {}

    /** The words of a list: separated by blanks, over lines; phrases with {@code _} for their blanks. */
    public static Set<String> words(String name) {
        return rows(name).stream()
                .flatMap(row -> Stream.of(row[0].split(" ")))
                .map(word -> word.replace('_', ' '))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The entries in their order, each split at its tabs. */
    public static List<String[]> rows(String name) {
        try (InputStream in = Resource.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
