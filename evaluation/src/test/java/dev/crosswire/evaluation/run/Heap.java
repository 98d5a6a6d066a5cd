package dev.crosswire.evaluation.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of a process's heap is in use when all that is not has been collected, as the JDK's own tool tells. */
record Heap(ProcessHandle process) {
    /** By itself the tool gives a busy process 10 s to answer. */
    private static final String PATIENT = "-J-Dsun.tools.attach.attachTimeout=120000";

    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

    /** The process of the run that a service's jar is of. */
    static Heap of(String service, List<ProcessHandle> processes) {
        return new Heap(processes.stream()
                .filter(each -> each.info().commandLine().orElse("").contains("/" + service + "/target/"))
                .findFirst()
                .orElseThrow());
    }

    /** In bytes. */
    long live() throws IOException {
        String tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process jcmd = new ProcessBuilder(tool, PATIENT, Long.toString(process.pid()), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher total = TOTAL.matcher(said);
        if (!total.find()) {
            throw new IOException("jcmd tells no total: " + said.substring(0, Math.min(500, said.length())));
        }
        return Long.parseLong(total.group(1));
    }
}
