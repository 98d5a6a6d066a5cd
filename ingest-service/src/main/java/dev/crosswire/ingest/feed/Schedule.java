package dev.crosswire.ingest.feed;

import dev.crosswire.ingest.IngestConfig;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** When a feed is due again. Pure but for the dice: a tenth of jitter keeps feeds from coming all at once. */
final class Schedule {
    private static final int MOST_DOUBLINGS = 10;

    private final IngestConfig.Feeds config;
    private final RandomGenerator dice;

    Schedule(IngestConfig.Feeds config, RandomGenerator dice) {
        this.config = config;
        this.dice = dice;
    }

    /** @param maxAge how long the feed's maker holds it good */
    Duration afterSuccess(Optional<Duration> maxAge) {
        Duration wanted =
                maxAge.filter(age -> age.compareTo(config.interval()) > 0).orElse(config.interval());
        return jittered(bounded(wanted));
    }

    /**
     * @param failures how many in a row, this one included
     * @param retryAfter what the site asks for
     */
    Duration afterFailure(int failures, Optional<Duration> retryAfter) {
        Duration backoff = config.interval().multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        Duration asked = retryAfter.orElse(Duration.ZERO);
        return jittered(bounded(backoff.compareTo(asked) > 0 ? backoff : asked));
    }

    private Duration bounded(Duration wanted) {
        Duration least = wanted.compareTo(config.shortest()) < 0 ? config.shortest() : wanted;
        return least.compareTo(config.longest()) > 0 ? config.longest() : least;
    }

    private Duration jittered(Duration duration) {
        return duration.plusMillis((long) (duration.toMillis() * 0.1 * dice.nextDouble()));
    }
}
