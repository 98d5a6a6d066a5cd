package dev.crosswire.api;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Ends the service when the process that started it is gone, however that ended: in the embedded run nothing outlives
 * the launcher. Elsewhere there is no {@code PARENT_PID}, and nothing to watch.
 */
@ApplicationScoped
class ParentWatch {
    void watch(@Observes StartupEvent started) {
        String parent = System.getenv("PARENT_PID");
        if (parent != null) {
            ProcessHandle.of(Long.parseLong(parent))
                    .ifPresentOrElse(process -> process.onExit().thenRun(Quarkus::asyncExit), Quarkus::asyncExit);
        }
    }
}
