package dev.crosswire.extract.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class PaceHealthTest {
    private static final Duration DEADLINE = Duration.ofSeconds(60);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final Pace pace = new Pace(now::get);
    private final PaceHealth health = new PaceHealth(pace, DEADLINE);

    @Test
    void aConsumerThatIsStuckIsNotReadyUntilItMoves() {
        pace.step();
        pass(DEADLINE);
        assertEquals(Status.UP, health.call().getStatus());
        pass(DEADLINE);
        assertEquals(Status.DOWN, health.call().getStatus());
        pace.step();
        assertEquals(Status.UP, health.call().getStatus());
    }

    @Test
    void aConsumerThatCannotWriteIsNotReadyUntilItCan() {
        pace.failed(new IllegalStateException("the broker is away"));
        pass(Duration.ofSeconds(20));
        pace.failed(new IllegalStateException("the broker is away"));
        pass(Duration.ofSeconds(10));
        assertEquals(Status.DOWN, health.call().getStatus());
        pace.written();
        assertEquals(Status.UP, health.call().getStatus());
    }

    @Test
    void oneThatHasNothingToDoIsReadyHoweverLong() {
        pace.step();
        pace.written();
        pass(Duration.ofDays(1));
        assertEquals(Status.UP, health.call().getStatus());
    }

    private void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }
}
