package dev.crosswire.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.api.store.Item;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes items as CSV (RFC 4180). A text that a spreadsheet would take for a formula is marked as text. */
@ApplicationScoped
class CsvWriter {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final ObjectMapper json;

    CsvWriter(ObjectMapper json) {
        this.json = json;
    }

    /** Writes the header at once, then a line for each item. */
    Item.Sink sink(CsvForm form, Writer writer) throws IOException {
        line(writer, form.columns().stream().map(CsvForm.Column::name).toList());
        return item -> {
            JsonNode node = json.readTree(item.json());
            line(
                    writer,
                    form.columns().stream()
                            .map(column -> value(node, column.path()))
                            .toList());
        };
    }

    private static void line(Writer writer, List<String> cells) throws IOException {
        writer.append(cells.stream().map(CsvWriter::quoted).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String value(JsonNode node, List<String> path) {
        if (node.isArray()) {
            List<String> values = new ArrayList<>();
            node.forEach(element -> values.add(value(element, path)));
            return String.join("; ", values);
        }
        if (path.isEmpty()) {
            return node.isTextual() ? safe(node.asText()) : node.isNull() ? "" : node.asText();
        }
        JsonNode field = node.path(path.get(0));
        return field.isMissingNode() || field.isNull() ? "" : value(field, path.subList(1, path.size()));
    }

    private static String safe(String text) {
        return !text.isEmpty() && text.length() > 1 && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String cell) {
        return cell.matches("[^\",\r\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
