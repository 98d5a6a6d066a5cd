package dev.crosswire.cli;

import dev.crosswire.cli.table.FactTable;
import dev.crosswire.client.CrosswireClient;
import dev.crosswire.client.FactQuery;
import dev.crosswire.contract.Fact;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "facts",
        description = "Lists facts: questions with their best value, verdict and origins.",
        sortOptions = false,
        footerHeading = "%nExamples%n",
        footer = {
            "  crosswire facts --status disputed,updated --from 2025-03-18",
            "  crosswire facts drones --place Kyiv --known-at 2025-03-19T12:00:00Z",
            "  crosswire facts --json | jq -r '.best.answer.quantity.value // empty'",
            "  crosswire facts --csv > facts.csv"
        },
        exitCodeListHeading = ExitCodes.HEADING,
        exitCodeList = {ExitCodes.DONE, ExitCodes.REFUSED, ExitCodes.USAGE, ExitCodes.UNREACHABLE})
final class FactsCommand implements Callable<Integer> {
    @Mixin
    private FactFilters filters;

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            description =
                    "id, lastPublished or -lastPublished (newest first); a table without it begins with what is disputed.")
    private String sort;

    @Mixin
    private ListingOptions listing;

    @Mixin
    private OutputOptions output;

    @Mixin
    private ApiOptions api;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        CrosswireClient client = api.client();
        if (output.json()) {
            OutputOptions.print(client.factsAsJson(query()), out);
        } else if (output.csv()) {
            OutputOptions.print(client.factsAsCsv(query()), out);
        } else {
            table(client, out);
        }
        return 0;
    }

    private FactQuery query() {
        FactQuery query = filters.query();
        query = listing.knownAt() == null ? query : query.knownAt(listing.knownAt());
        query = sort == null ? query : query.sort(sort);
        return listing.limit() == null ? query : query.limit(listing.limit());
    }

    /** Where no order is asked for, the most useful facts are chosen out of all. */
    private void table(CrosswireClient client, PrintWriter out) {
        int most = listing.shown();
        FactTable table = new FactTable(OutputOptions.columns());
        try (Stream<Fact> facts = client.facts(sort == null ? query() : query().limit(most))) {
            List<Fact> found = facts.toList();
            if (found.isEmpty()) {
                out.println("No facts match.");
            } else {
                OutputOptions.print(sort == null ? table.lines(found, most) : table.linesInOrder(found), out);
            }
        }
    }
}
