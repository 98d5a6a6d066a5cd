package dev.crosswire.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of a process's heap is in use when all that is not has been collected, as the JDK's own tool tells. */
public final class LiveHeap {
    /** By itself the tool gives a busy process 10 s to answer. */
    private static final String PATIENT = "-J-Dsun.tools.attach.attachTimeout=120000";

    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");
    private static final int SHOWN = 500;

    private LiveHeap() {}

    /** In bytes. */
    public static long of(long pid) {
        String said = histogram(pid);
        Matcher total = TOTAL.matcher(said);
        if (!total.find()) {
            throw new RunFailure(
                    "jcmd tells no total of " + pid + ": " + said.substring(0, Math.min(SHOWN, said.length())));
        }
        return Long.parseLong(total.group(1));
    }

    private static String histogram(long pid) {
        String tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            Process jcmd = new ProcessBuilder(tool, PATIENT, Long.toString(pid), "GC.class_histogram")
                    .redirectErrorStream(true)
                    .start();
            return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
