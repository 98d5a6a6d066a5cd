package dev.crosswire.evaluation.run;

import dev.crosswire.launcher.LiveHeap;
import java.util.List;

/** The heap of one of the run's processes. */
record Heap(ProcessHandle process) {
    /** The process of the run that a service's jar is of. */
    static Heap of(String service, List<ProcessHandle> processes) {
        return new Heap(processes.stream()
                .filter(each -> each.info().commandLine().orElse("").contains("/" + service + "/target/"))
                .findFirst()
                .orElseThrow());
    }

    /** What is in use, in bytes. */
    long live() {
        return LiveHeap.of(process.pid());
    }
}
