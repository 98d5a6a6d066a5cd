package dev.crosswire.cli;

import dev.crosswire.cli.table.AnswerText;
import dev.crosswire.client.Change;
import dev.crosswire.client.Following;
import dev.crosswire.contract.Fact;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "watch",
        description = {
            "Prints a line only when an answer changes: its best value or its verdict, or that there is one.",
            "More outlets that say the same thing are no news."
        },
        sortOptions = false,
        footerHeading = "%nExamples%n",
        footer = {
            "  crosswire watch --type Death --place Kyiv",
            "  crosswire watch --status disputed --limit 1 && echo 'somebody disagrees'",
            "  crosswire watch drones --json | jq -r .data.why"
        },
        exitCodeListHeading = ExitCodes.HEADING,
        exitCodeList = {ExitCodes.DONE, ExitCodes.REFUSED, ExitCodes.USAGE, ExitCodes.UNREACHABLE})
final class WatchCommand implements Callable<Integer> {
    @Mixin
    private FactFilters filters;

    @Mixin
    private FollowOptions options;

    @Mixin
    private ApiOptions api;

    @Spec
    private CommandSpec spec;

    /** What was answered before, by fact, so that a line can say what an answer was. */
    private final Map<String, String> answers = new HashMap<>();

    private boolean live;

    @Override
    public Integer call() throws InterruptedException {
        Follower follower = new Follower(
                options, spec.commandLine().getOut(), spec.commandLine().getErr());
        Following what = Following.facts(filters.query()).answersAlone();
        live = options.begin() != null;
        return follower.follow(api.client(), live ? what : what.withSnapshot(), this::line);
    }

    /** The answers of the snapshot are remembered, not told. */
    private String line(Change change) {
        if (change instanceof Change.FactChanged changed) {
            Fact fact = changed.fact();
            String now = AnswerText.of(fact) + " (" + fact.status().label() + ")";
            String before = answers.put(fact.id(), now);
            return live ? fact.question() + "  " + (before == null ? "" : before + " → ") + now : null;
        } else if (change instanceof Change.Gone gone) {
            String before = answers.remove(gone.id());
            return "gone: " + (before == null ? gone.id() : gone.id() + ", which was " + before);
        }
        live = change instanceof Change.Live || live && !(change instanceof Change.Reset);
        return null;
    }
}
