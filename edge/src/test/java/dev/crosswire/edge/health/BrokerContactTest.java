package dev.crosswire.edge.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokerContactTest {
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final BrokerContact contact = new BrokerContact(meters);

    @Test
    void whoConsumesNothingIsReady() {
        assertEquals(Status.UP, contact.call().getStatus());
    }

    /** The seconds since the last heartbeats of two consumers. */
    @ParameterizedTest
    @CsvSource({"2, 3, UP", "-1, 2, UP", "NaN, NaN, UP", "2, 29, UP", "2, 31, DOWN", "600, -1, DOWN"})
    void oneThatIsCutOffIsNotReady(double one, double other, Status status) {
        meters.gauge(BrokerContact.HEARTBEAT, Tags.of("client.id", "a"), one);
        meters.gauge(BrokerContact.HEARTBEAT, Tags.of("client.id", "b"), other);
        assertEquals(status, contact.call().getStatus());
    }
}
