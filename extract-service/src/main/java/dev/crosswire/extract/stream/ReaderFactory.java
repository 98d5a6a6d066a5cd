package dev.crosswire.extract.stream;

import dev.crosswire.extract.claim.ArticleReader;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Makes the one reader of this process; its models are loaded before the service says that it has started. */
class ReaderFactory {
    private static final Logger LOG = Logger.getLogger(ReaderFactory.class);

    @Produces
    @Singleton
    @Startup
    ArticleReader reader() {
        long start = System.nanoTime();
        ArticleReader reader = new ArticleReader(Models.engine());
        LOG.infof("waited %d ms for the language models", (System.nanoTime() - start) / 1_000_000);
        return reader;
    }
}
