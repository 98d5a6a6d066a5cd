package dev.crosswire.extract.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A resource file of tab-separated rows in UTF-8: one row a line, fields stripped; blank lines and lines that begin with
 * {@code #} are comments. It stands beside the classes of the package that uses it.
 */
public final class Table {
    private Table() {}

    /**
     * The rows of a resource, in file order, each with at least one field.
     *
     * @param owner the class whose package holds the resource
     * @throws IllegalArgumentException where there is no such resource
     */
    public static List<List<String>> rows(Class<?> owner, String file) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + file + " beside " + owner.getName());
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)).stream()
                            .map(String::strip)
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
