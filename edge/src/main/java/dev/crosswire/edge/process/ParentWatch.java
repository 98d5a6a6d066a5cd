package dev.crosswire.edge.process;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Ends the service when the process that started it is gone, however that ended: in the embedded run nothing outlives
 * the launcher. Elsewhere there is no {@code PARENT_PID}, and nothing to watch.
 */
@ApplicationScoped
class ParentWatch {
    /** An orderly end may wait for a broker that is gone too. */
    private static final int GRACE_SECONDS = 20;

    /** Watches before anything else starts, since a start may wait long. */
    void watch(@Observes @Priority(1) StartupEvent started) {
        String parent = System.getenv("PARENT_PID");
        if (parent != null) {
            ProcessHandle.of(Long.parseLong(parent))
                    .ifPresentOrElse(process -> process.onExit().thenRun(ParentWatch::end), ParentWatch::end);
        }
    }

    private static void end() {
        CompletableFuture.delayedExecutor(GRACE_SECONDS, TimeUnit.SECONDS)
                .execute(() -> Runtime.getRuntime().halt(1));
        Quarkus.asyncExit();
    }
}
