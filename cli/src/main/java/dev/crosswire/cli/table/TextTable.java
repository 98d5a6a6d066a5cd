package dev.crosswire.cli.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of text in columns of fixed widths. A cell that is too long is wrapped, and cut with an ellipsis at its end. */
final class TextTable {
    private static final String GAP = "  ";
    private static final String ELLIPSIS = "…";

    private final List<Integer> widths;
    private final int linesPerCell;

    /** @param widths of the columns, in code points; the gap of two between columns comes on top */
    TextTable(List<Integer> widths, int linesPerCell) {
        this.widths = List.copyOf(widths);
        this.linesPerCell = linesPerCell;
    }

    /** The lines of one row. */
    List<String> row(List<String> cells) {
        List<List<String>> wrapped = IntStream.range(0, widths.size())
                .mapToObj(i -> wrap(cells.get(i), widths.get(i), linesPerCell))
                .toList();
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height).mapToObj(line -> line(wrapped, line)).toList();
    }

    /** A line under the headings. */
    String rule() {
        return widths.stream().map("─"::repeat).collect(Collectors.joining(GAP));
    }

    private String line(List<List<String>> cells, int line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            List<String> cell = cells.get(i);
            text.append(padded(line < cell.size() ? cell.get(line) : "", widths.get(i)))
                    .append(GAP);
        }
        return text.toString().stripTrailing();
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - length(text)));
    }

    /** At most {@code lines} lines of at most {@code width} code points, broken at blanks where there are any. */
    static List<String> wrap(String text, int width, int lines) {
        List<String> wrapped = new ArrayList<>();
        String rest = text.strip().replaceAll("\\s+", " ");
        while (length(rest) > width && wrapped.size() < lines - 1) {
            int end = breakBefore(rest, width);
            wrapped.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        wrapped.add(cut(rest, width));
        return wrapped;
    }

    private static int breakBefore(String text, int width) {
        int limit = text.offsetByCodePoints(0, width);
        int blank = text.lastIndexOf(' ', limit);
        return blank > 0 ? blank : limit;
    }

    private static String cut(String text, int width) {
        if (length(text) <= width) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, width - 1)).stripTrailing() + ELLIPSIS;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
