package dev.crosswire.api.stream;

import dev.crosswire.api.store.Replayed;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import org.jboss.logging.Logger;

/** Puts a view that was built by replay in the place of the one that was served, before anything is read or served. */
@ApplicationScoped
class Replay {
    private static final Logger LOG = Logger.getLogger(Replay.class);

    private final Replayed replayed;
    private final ApiConfig config;

    Replay(Replayed replayed, ApiConfig config) {
        this.replayed = replayed;
        this.config = config;
    }

    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        config.replayed().ifPresent(schema -> {
            switch (replayed.takePlace(schema)) {
                case DONE -> LOG.infof("the view of the schema %s took the place of the one served before", schema);
                case ABSENT -> LOG.infof("there is no schema %s: its view took the place before", schema);
                case BEHIND -> LOG.warnf("the view of the schema %s is behind: the one served before stays", schema);
            }
        });
    }
}
