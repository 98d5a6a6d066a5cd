package dev.crosswire.cli;

import java.io.PrintWriter;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The form of a listing: a table for people where nothing is said. */
final class OutputOptions {
    private static final int DEFAULT_COLUMNS = 120;

    @ArgGroup
    private Form form = new Form();

    /** At most one of these. */
    private static final class Form {
        @Option(names = "--json", description = "One JSON object a line, as the service sends it.")
        private boolean json;

        @Option(names = "--csv", description = "Comma-separated values with a header.")
        private boolean csv;
    }

    boolean json() {
        return form.json;
    }

    boolean csv() {
        return form.csv;
    }

    static int columns() {
        return Integer.getInteger("crosswire.columns", DEFAULT_COLUMNS);
    }

    /** Prints lines as they come; ends early where nobody reads them any more. */
    static void print(Stream<String> lines, PrintWriter out) {
        try (lines) {
            Iterator<String> each = lines.iterator();
            while (each.hasNext() && !out.checkError()) {
                out.println(each.next());
            }
        }
    }

    static void print(List<String> lines, PrintWriter out) {
        print(lines.stream(), out);
    }
}
