package dev.crosswire.cli;

import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "completion",
        description = "Prints a script that teaches bash or zsh to complete commands, options and values.",
        footerHeading = "%nExample%n",
        footer = "  source <(crosswire completion)")
final class CompletionCommand implements Runnable {
    /** What the start script itself answers. */
    private static final List<String> STARTED_ELSEWHERE =
            List.of("up", "status", "keys", "evaluate", "train", "speed", "test");

    @Option(names = "--help", usageHelp = true, description = "This text.")
    private boolean help;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        CommandLine all = new CommandLine(new Crosswire());
        STARTED_ELSEWHERE.forEach(name -> all.addSubcommand(name, CommandSpec.create()));
        spec.commandLine().getOut().println(AutoComplete.bash("crosswire", all));
    }
}
