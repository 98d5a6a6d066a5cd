package dev.crosswire.cli;

import dev.crosswire.client.RefusedException;
import dev.crosswire.client.UnreachableException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands that ask and tell a running Crosswire; {@code ./crosswire} calls them. */
@Command(
        name = "crosswire",
        description = "Asks and tells a running Crosswire.",
        subcommands = {
            FactsCommand.class,
            ClaimsCommand.class,
            FollowCommand.class,
            WatchCommand.class,
            SendCommand.class,
            CompletionCommand.class
        },
        synopsisSubcommandLabel = "<command>",
        mixinStandardHelpOptions = false)
public final class Crosswire {
    /** The service refused what was asked, or failed. */
    static final int REFUSED = 1;
    /** Nobody answers at the address. */
    static final int UNREACHABLE = 3;

    public static void main(String[] args) {
        System.exit(
                commandLine(utf8(FileDescriptor.out), utf8(FileDescriptor.err)).execute(args));
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
    }

    /** The whole command line, to be executed with arguments; its result is the exit code. */
    public static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return new CommandLine(new Crosswire())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setAbbreviatedOptionsAllowed(false)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler((mistake, arguments) -> {
                    CommandLine command = mistake.getCommandLine();
                    command.getErr().println("crosswire: " + mistake.getMessage());
                    command.getErr().println(command.getCommandSpec().qualifiedName() + " --help tells what there is.");
                    return CommandLine.ExitCode.USAGE;
                })
                .setExecutionExceptionHandler((failure, command, parsed) -> tell(failure, command.getErr()));
    }

    private static int tell(Exception failure, PrintWriter err) throws Exception {
        if (failure instanceof UnreachableException) {
            err.println("crosswire: " + failure.getMessage()
                    + " (./crosswire up starts it; --help tells how to name another)");
            return UNREACHABLE;
        } else if (failure instanceof RefusedException || failure instanceof Mistake) {
            err.println("crosswire: " + failure.getMessage());
            return failure instanceof Mistake ? CommandLine.ExitCode.USAGE : REFUSED;
        } else if (failure instanceof java.io.UncheckedIOException) {
            err.println("crosswire: the answer broke off: " + failure.getCause().getMessage());
            return UNREACHABLE;
        }
        throw failure;
    }
}
