package dev.crosswire.cli;

import dev.crosswire.cli.table.ClaimTable;
import dev.crosswire.client.ClaimQuery;
import dev.crosswire.client.CrosswireClient;
import dev.crosswire.client.PublishedClaim;
import dev.crosswire.contract.EventType;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "claims",
        description = "Lists claims: who says what, in which words.",
        sortOptions = false,
        footerHeading = "%nExamples%n",
        footer = {
            "  crosswire claims --article 003_1c2e4ae3be4a0e02",
            "  crosswire claims --speaker 'Ukrainian Air Force' --type Intercept",
            "  crosswire claims --json | jq -r '.evidence.exact'"
        },
        exitCodeListHeading = ExitCodes.HEADING,
        exitCodeList = {ExitCodes.DONE, ExitCodes.REFUSED, ExitCodes.USAGE, ExitCodes.UNREACHABLE})
final class ClaimsCommand implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "WORD", description = "Words of the evidence or the names.")
    private List<String> words = List.of();

    @Option(
            names = "--type",
            split = ",",
            paramLabel = "TYPE",
            converter = Labels.OfTypes.class,
            completionCandidates = Labels.OfTypes.class,
            description = "Of one of these types: Attack, Intercept, Death, Agree, …")
    private List<EventType> types = List.of();

    @Option(names = "--article", paramLabel = "ID", description = "Made in this article.")
    private String article;

    @Option(names = "--speaker", paramLabel = "NAME", description = "Who answers for it.")
    private String speaker;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who published it.")
    private String outlet;

    @Option(names = "--fact", paramLabel = "ID", description = "A value of this fact.")
    private String fact;

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
            OutputOptions.print(client.claimsAsJson(query()), out);
        } else if (output.csv()) {
            OutputOptions.print(client.claimsAsCsv(query()), out);
        } else {
            table(client, out);
        }
        return 0;
    }

    private ClaimQuery query() {
        ClaimQuery query = ClaimQuery.all();
        for (EventType type : types) {
            query = query.type(type);
        }
        query = words.isEmpty() ? query : query.words(String.join(" ", words));
        query = article == null ? query : query.article(article);
        query = speaker == null ? query : query.speaker(speaker);
        query = outlet == null ? query : query.outlet(outlet);
        query = fact == null ? query : query.fact(fact);
        query = listing.knownAt() == null ? query : query.knownAt(listing.knownAt());
        return listing.limit() == null ? query : query.limit(listing.limit());
    }

    private void table(CrosswireClient client, PrintWriter out) {
        try (Stream<PublishedClaim> claims = client.claims(query().limit(listing.shown()))) {
            List<PublishedClaim> found = claims.toList();
            if (found.isEmpty()) {
                out.println("No claims match.");
            } else {
                OutputOptions.print(new ClaimTable(OutputOptions.columns()).lines(found), out);
            }
        }
    }
}
