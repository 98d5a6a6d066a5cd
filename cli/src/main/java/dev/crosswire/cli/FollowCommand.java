package dev.crosswire.cli;

import dev.crosswire.cli.table.AnswerText;
import dev.crosswire.client.Change;
import dev.crosswire.client.Following;
import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Fact;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "follow",
        description = {
            "Prints facts as they change, until Ctrl-C.",
            "A break of the connection, even a restart of the service, loses nothing and repeats nothing."
        },
        sortOptions = false,
        footerHeading = "%nExamples%n",
        footer = {
            "  crosswire follow --place Kyiv",
            "  crosswire follow --snapshot --json | jq -c '.data | {question, status}'",
            "  crosswire follow --json --resume state >> changes.ndjson",
            "  crosswire follow --claims --type Attack"
        },
        exitCodeListHeading = ExitCodes.HEADING,
        exitCodeList = {ExitCodes.DONE, ExitCodes.REFUSED, ExitCodes.USAGE, ExitCodes.UNREACHABLE})
final class FollowCommand implements Callable<Integer> {
    @Mixin
    private FactFilters filters;

    @Option(names = "--claims", description = "Claims instead of facts; takes the filters --type and --article alone.")
    private boolean claims;

    @Option(names = "--snapshot", description = "Begin with the facts that there are.")
    private boolean snapshot;

    @Mixin
    private FollowOptions options;

    @Mixin
    private ApiOptions api;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        Follower follower = new Follower(
                options, spec.commandLine().getOut(), spec.commandLine().getErr());
        Following what = claims ? filters.claims() : Following.facts(filters.query());
        return follower.follow(api.client(), snapshot ? what.withSnapshot() : what, this::line);
    }

    /** Null for what only machines want to know, unless it is machines that ask. */
    private String line(Change change) {
        if (change instanceof Change.FactChanged changed) {
            Fact fact = changed.fact();
            return "%-12s  %s  %s".formatted(fact.status().label(), fact.question(), AnswerText.of(fact));
        } else if (change instanceof Change.ClaimAdded added) {
            Claim claim = added.claim().claim();
            return "%-12s  %s  “%s”"
                    .formatted(
                            claim.type().label(),
                            claim.articleId(),
                            claim.evidence().exact());
        } else if (change instanceof Change.Gone gone) {
            return "%-12s  %s".formatted("gone", gone.id());
        }
        return options.json() ? change.json() : null;
    }
}
