package dev.crosswire.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crosswire.client.Receipt;
import java.io.PrintWriter;
import picocli.CommandLine.Option;

/** The form of receipts. */
final class SendOutput {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Option(names = "--json", description = "One JSON object an article.")
    private boolean json;

    @Option(names = "--help", usageHelp = true, description = "This text.")
    private boolean help;

    void print(String file, Receipt receipt, PrintWriter out) {
        out.println(json ? json(file, receipt) : line(file, receipt));
    }

    private static String line(String file, Receipt receipt) {
        String where = receipt.line() == 0 ? file : file + ":" + receipt.line();
        String what = receipt.isRefused() ? receipt.reason() : receipt.id() + "  version " + receipt.version();
        return "%-9s  %s  %s".formatted(receipt.status(), where, what);
    }

    private static String json(String file, Receipt receipt) {
        ObjectNode node = JSON.createObjectNode().put("file", file);
        if (receipt.line() > 0) {
            node.put("line", receipt.line());
        }
        node.put("status", receipt.status());
        return (receipt.isRefused()
                        ? node.put("reason", receipt.reason())
                        : node.put("id", receipt.id()).put("version", receipt.version()))
                .toString();
    }
}
