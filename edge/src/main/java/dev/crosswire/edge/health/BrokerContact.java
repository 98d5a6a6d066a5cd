package dev.crosswire.edge.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready while each consumer is in touch with its group's coordinator. One that is cut off from the broker does not fail: it gets
 * nothing, as if there were nothing to get.
 */
@Readiness
@ApplicationScoped
class BrokerContact implements HealthCheck {
    /** Kafka's {@code last-heartbeat-seconds-ago} of each consumer, negative or not a number where it has sent none yet. */
    static final String HEARTBEAT = "kafka.consumer.coordinator.last.heartbeat.seconds.ago";

    /** Consumers send a heartbeat every 3 seconds, and look for their coordinator anew after 10 without an answer. */
    private static final double LONGEST_SILENCE = 30;

    private final MeterRegistry meters;

    BrokerContact(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public HealthCheckResponse call() {
        double silence = meters.find(HEARTBEAT).gauges().stream()
                .mapToDouble(Gauge::value)
                .filter(seconds -> seconds >= 0)
                .max()
                .orElse(0);
        return HealthCheckResponse.named("broker")
                .status(silence < LONGEST_SILENCE)
                .withData("silentForSeconds", (long) silence)
                .build();
    }
}
