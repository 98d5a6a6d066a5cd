package dev.crosswire.api.stream;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class IntakeHealthTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final Progress progress = new Progress(now::get);

    @Test
    void aConsumerThatIsStuckInABatchIsNotReadyUntilTheBatchIsTaken() {
        progress.begun();
        pass(Duration.ofSeconds(119));
        assertTrue(IntakeHealth.isWell(progress));
        pass(Duration.ofSeconds(1));
        assertFalse(IntakeHealth.isWell(progress));
        progress.taken(3);
        assertTrue(IntakeHealth.isWell(progress));
    }

    @Test
    void aConsumerWhoseDatabaseRefusesIsNotReadyUntilItTakes() {
        progress.begun();
        progress.failed(new IllegalStateException("away"));
        pass(Duration.ofSeconds(8));
        progress.failed(new IllegalStateException("still away"));
        pass(Duration.ofSeconds(7));
        assertFalse(IntakeHealth.isWell(progress));
        progress.taken(3);
        assertTrue(IntakeHealth.isWell(progress));
    }

    private void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }
}
