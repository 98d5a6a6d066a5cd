package dev.crosswire.api.stream;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready while what arrives is taken in: a consumer that has been failing, or stuck in one batch, is not. */
@Readiness
@ApplicationScoped
class IntakeHealth implements HealthCheck {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration LONGEST_BATCH = Duration.ofSeconds(120);

    private final ReadingConsumer readings;
    private final ArticleConsumer articles;
    private final Cursors cursors;

    IntakeHealth(ReadingConsumer readings, ArticleConsumer articles, Cursors cursors) {
        this.readings = readings;
        this.articles = articles;
        this.cursors = cursors;
    }

    @Override
    public HealthCheckResponse call() {
        Progress first = readings.progress();
        Progress second = articles.progress();
        return HealthCheckResponse.named("intake")
                .status(isWell(first) && isWell(second))
                .withData("partitions", cursors.owned().size())
                .withData("readings", first.records())
                .withData("articles", second.records())
                .withData("failure", String.valueOf(first.failure() != null ? first.failure() : second.failure()))
                .build();
    }

    /** Whether the consumer moves, and the database takes what it brings. */
    static boolean isWell(Progress progress) {
        return progress.failingFor().compareTo(PATIENCE) < 0
                && progress.busyFor().compareTo(LONGEST_BATCH) < 0;
    }
}
