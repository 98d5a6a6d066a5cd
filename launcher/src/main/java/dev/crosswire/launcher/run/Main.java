package dev.crosswire.launcher.run;

import dev.crosswire.launcher.RunFailure;
import dev.crosswire.launcher.operate.DeadLettersCommand;
import dev.crosswire.launcher.operate.EraseCommand;
import dev.crosswire.launcher.operate.KeysCommand;
import java.nio.file.Path;
import java.util.List;

/** The launcher's command line; {@code ./crosswire} calls it. */
public final class Main {
    private static final int FAILED = 1;

    private Main() {}

    public static void main(String[] args) {
        Path home = Path.of(System.getProperty("crosswire.home", ".")).toAbsolutePath();
        try {
            run(List.of(args), home.resolve(".crosswire"), new Installation(home));
        } catch (RunFailure e) {
            System.err.println("crosswire: " + e.getMessage());
            System.exit(FAILED);
        }
    }

    private static void run(List<String> arguments, Path dataDir, Installation installation) {
        Logs.configure();
        List<String> rest = arguments.isEmpty() ? List.of() : arguments.subList(1, arguments.size());
        switch (arguments.isEmpty() ? "" : arguments.get(0)) {
            case "keys" -> KeysCommand.run(rest, dataDir, System.out);
            case "dlq" -> DeadLettersCommand.run(rest, System.out);
            case "erase" -> EraseCommand.run(rest, System.out);
            case "replay" -> ReplayCommand.run(rest, dataDir, installation, System.out);
            case "soak" -> {
                if (!SoakCommand.run(rest, installation, System.out)) {
                    throw new RunFailure("Lag or memory grew.");
                }
            }
            case "chaos" -> {
                if (!ChaosCommand.run(rest, installation, System.out)) {
                    throw new RunFailure("The disturbed run did not come to what the undisturbed one came to.");
                }
            }
            default -> run(Options.parse(arguments, dataDir), installation);
        }
    }

    private static void run(Options options, Installation installation) {
        Terminal terminal = Terminal.fromProperties();
        switch (options.command()) {
            case UP -> new Up(options, installation, terminal).run();
            case STATUS -> new StatusReport(options).lines().forEach(terminal.out()::println);
        }
    }
}
