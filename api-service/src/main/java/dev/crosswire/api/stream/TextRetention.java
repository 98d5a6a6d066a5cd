package dev.crosswire.api.stream;

import dev.crosswire.api.store.ArticleTable;
import dev.crosswire.api.store.Database;
import dev.crosswire.api.store.Exclusive;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.Optional;

/** Drops articles' texts when their time is over, where a time is set. */
@ApplicationScoped
class TextRetention {
    private static final long BETWEEN_MS = 60_000;

    private final Optional<Exclusive> dropping;

    TextRetention(Database database, ArticleTable articles, ApiConfig config) {
        this.dropping = config.textsKept()
                .map(kept -> new Exclusive("crosswire-texts", database, BETWEEN_MS, connection -> {
                    articles.forgetTexts(connection, Instant.now().minus(kept));
                    return false;
                }));
    }

    void start(@Observes StartupEvent event) {
        dropping.ifPresent(Exclusive::start);
    }

    void stop(@Observes ShutdownEvent event) {
        dropping.ifPresent(Exclusive::close);
    }
}
