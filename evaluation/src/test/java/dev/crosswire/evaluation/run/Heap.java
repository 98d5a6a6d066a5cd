package dev.crosswire.evaluation.run;

import dev.crosswire.launcher.LiveHeap;
import java.util.List;
import java.util.regex.Pattern;

/** The heap of one of the run's processes. */
record Heap(ProcessHandle process) {
    /** The process of the run that a service's jar, or its own part of it, is of. */
    static Heap of(String service, List<ProcessHandle> processes) {
        Pattern jar = Pattern.compile("/" + service + "[^/]*\\.jar");
        return new Heap(processes.stream()
                .filter(each ->
                        jar.matcher(each.info().commandLine().orElse("")).find())
                .findFirst()
                .orElseThrow());
    }

    /** What is in use, in bytes. */
    long live() {
        return LiveHeap.of(process.pid());
    }
}
