package dev.crosswire.launcher.run;

import dev.crosswire.launcher.RunFailure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Lets processes stand still for a while. */
final class Freezer {
    /** It thaws them whatever becomes of who asked for it, be that Ctrl-C: who stands still cannot see that it is alone. */
    private static final String SCRIPT =
            "trap '' INT TERM HUP; kill -STOP \"$@\"; sleep \"$0\"; kill -CONT \"$@\" 2>/dev/null; true";

    private Freezer() {}

    /** Returns at once; the process that is given ends when all go on. */
    static Process freeze(List<Long> pids, int seconds) {
        List<String> command = new ArrayList<>(List.of("sh", "-c", SCRIPT, Integer.toString(seconds)));
        pids.forEach(pid -> command.add(Long.toString(pid)));
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new RunFailure("Processes cannot be stopped here: " + e.getMessage());
        }
    }

    /** Returns when all go on. */
    static void await(Process freezing) {
        try {
            freezing.waitFor(1, TimeUnit.HOURS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RunFailure("The run was interrupted.");
        }
    }
}
