package dev.crosswire.extract.stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready while articles are read and what is read can be written; a consumer that is stuck is not. */
@Readiness
@ApplicationScoped
class PaceHealth implements HealthCheck {
    private static final Duration LONGEST_FAILURE = Duration.ofSeconds(30);

    private final Pace pace;
    private final Duration longestStep;

    @Inject
    PaceHealth(Pace pace, ExtractConfig config) {
        this(pace, config.reading().deadline());
    }

    PaceHealth(Pace pace, Duration deadline) {
        this.pace = pace;
        this.longestStep = deadline.multipliedBy(2);
    }

    @Override
    public HealthCheckResponse call() {
        boolean moves = pace.stuckFor().compareTo(longestStep) < 0;
        boolean writes = pace.failingFor().compareTo(LONGEST_FAILURE) < 0;
        return HealthCheckResponse.named("reading")
                .status(moves && writes)
                .withData("stuckForSeconds", pace.stuckFor().toSeconds())
                .withData("failure", String.valueOf(pace.failure()))
                .build();
    }
}
