package dev.crosswire.api.reconcile.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A text resource of reconciling: UTF-8, one entry a line, {@code #} starts a comment line. */
public final class Resource {
    private static final String FOLDER = "/dev/crosswire/api/reconcile/";

    private Resource() {}

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
