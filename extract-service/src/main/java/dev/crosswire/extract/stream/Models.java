package dev.crosswire.extract.stream;

import dev.crosswire.extract.engine.CompactEngine;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The language models of this process, loaded once, on a thread of their own. */
final class Models {
    private static CompletableFuture<CompactEngine> loading;

    private Models() {}

    /** Begins to load them, unless that has been done. */
    static synchronized CompletableFuture<CompactEngine> begin() {
        if (loading == null) {
            loading = CompletableFuture.supplyAsync(
                    CompactEngine::load, load -> new Thread(load, "crosswire-models").start());
        }
        return loading;
    }

    /** Waits until they are loaded; what loading failed by is thrown here. */
    static CompactEngine engine() {
        try {
            return begin().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
