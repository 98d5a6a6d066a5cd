package dev.crosswire.launcher.run;

/** Ends a process when the one that started it is gone, however that ended: nothing outlives the launcher. */
final class ParentWatch {
    private ParentWatch() {}

    /** Watches the process whose id is in {@code PARENT_PID}; without one there is nothing to watch. */
    static void install() {
        String parent = System.getenv("PARENT_PID");
        if (parent != null) {
            ProcessHandle.of(Long.parseLong(parent))
                    .ifPresentOrElse(handle -> handle.onExit().thenRun(() -> System.exit(0)), () -> System.exit(0));
        }
    }
}
