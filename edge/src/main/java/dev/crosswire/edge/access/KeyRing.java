package dev.crosswire.edge.access;

import dev.crosswire.edge.key.ApiKey;
import dev.crosswire.edge.key.KeyFile;
import dev.crosswire.edge.key.Keys;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;

/** The keys in force: those of the file as it is now. A service does not start with a file that it cannot read. */
@Startup
@Singleton
class KeyRing {
    private static final Logger LOG = Logger.getLogger(KeyRing.class);
    private static final long LOOK_EVERY_NS = 1_000_000_000L;

    private final Path path;
    private volatile Keys keys = Keys.NONE;
    private long looked;

    KeyRing(AccessConfig config) {
        this.path = config.keysFile().orElse(null);
    }

    @PostConstruct
    void load() {
        if (path != null) {
            try {
                reload();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the keys in " + path, e);
            }
        }
    }

    Optional<ApiKey> find(String secret) {
        lookAgain();
        return keys.find(secret, Instant.now());
    }

    /** A file that became unreadable changes nothing: who could get in still can, and it is told. */
    private synchronized void lookAgain() {
        if (path == null || System.nanoTime() - looked < LOOK_EVERY_NS) {
            return;
        }
        try {
            reload();
        } catch (IOException | IllegalArgumentException e) {
            LOG.errorf("the keys in %s cannot be read again: %s", path, e.getMessage());
        }
    }

    private synchronized void reload() throws IOException {
        looked = System.nanoTime();
        Keys now = new KeyFile(path).read();
        if (!now.equals(keys)) {
            keys = now;
            LOG.infof("%d API keys in %s", keys.all().size(), path);
        }
    }
}
