package dev.crosswire.ingest.publish;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only while the topic is there and takes records. */
@Readiness
@ApplicationScoped
class TopicHealth implements HealthCheck {
    private final TopicState state;

    TopicHealth(TopicState state) {
        this.state = state;
    }

    @Override
    public HealthCheckResponse call() {
        try {
            state.ask();
            return HealthCheckResponse.up("articles topic");
        } catch (TopicUnavailable e) {
            return HealthCheckResponse.named("articles topic")
                    .down()
                    .withData("reason", String.valueOf(e.getCause()))
                    .build();
        }
    }
}
