package dev.crosswire.launcher.run;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Tells the person who waits what is going on: no silent minute. */
final class Progress {
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(15);
    private static final String CLEAR = "\r\u001b[K";

    private final PrintStream out;
    private final boolean terminal;
    private final int columns;
    private final boolean passing;
    private long lastSaid = System.nanoTime();

    /** What stands in the line that changes, null where there is none. */
    private String openLine;

    /** @param terminal whether {@code out} is one, so that a line may be written over */
    Progress(PrintStream out, boolean terminal, int columns) {
        this(out, terminal, columns, false);
    }

    private Progress(PrintStream out, boolean terminal, int columns, boolean passing) {
        this.passing = passing;
        this.out = out;
        this.terminal = terminal;
        this.columns = columns;
    }

    /** To the same place, but of passing interest all of it: nothing that is said there stays. */
    Progress passing() {
        return new Progress(out, terminal, columns, true);
    }

    /** Something that is done, or must be known. */
    synchronized void say(String line) {
        if (passing) {
            doing(line);
        } else {
            print(line);
        }
    }

    private void print(String line) {
        finishOpenLine();
        out.println(line);
        out.flush();
        lastSaid = System.nanoTime();
    }

    /** Something that takes its time: on a terminal one line that changes, elsewhere a line now and then. */
    synchronized void doing(String what) {
        if (terminal && !what.equals(openLine)) {
            out.print(CLEAR + what.substring(0, Math.min(what.length(), columns - 1)));
            out.flush();
            openLine = what;
        } else if (!terminal && System.nanoTime() - lastSaid > BETWEEN_LINES.toNanos()) {
            print(what);
        }
    }

    /** Also where somebody else has written it, to the same place. */
    private void finishOpenLine() {
        if (terminal) {
            out.print(CLEAR);
            openLine = null;
        }
    }

    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
