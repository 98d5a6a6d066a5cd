package dev.crosswire.extract.stream;

import dev.crosswire.contract.ClaimsLayout;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an operator can set of reading and of its topics. */
@ConfigMapping(prefix = "crosswire")
public interface ExtractConfig {
    /** This instance's own name, stable over restarts: its group instance id and its transactional id. */
    @WithDefault("extract-1")
    String instance();

    Topics topics();

    Reading reading();

    /** The topics read from and written to. */
    interface Topics {
        @WithDefault(dev.crosswire.contract.Topics.ARTICLES)
        String articles();

        @WithDefault(dev.crosswire.contract.Topics.READINGS)
        String readings();

        @WithDefault(dev.crosswire.contract.Topics.CLAIMS)
        String claims();

        @WithDefault(dev.crosswire.contract.Topics.ARTICLES_DLQ)
        String articlesDlq();

        /** One topic for all claims, or one a type, named {@code <claims>.<type>}, which must be there. */
        @WithDefault("single")
        ClaimsLayout claimsLayout();
    }

    /** The work of reading. */
    interface Reading {
        /** Threads that read; one article is read by one thread. */
        @WithDefault("2")
        int threads();

        /** An article that takes longer goes to the dead-letter topic. */
        @WithDefault("60s")
        Duration deadline();
    }
}
