package dev.crosswire.ingest;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;

/** What this process holds on to. */
public final class LiveHeap {
    private LiveHeap() {}

    /** Bytes of the heap that a full collection leaves. */
    public static long bytes() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }
}
