package dev.crosswire.ingest.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeaseTest {
    @ParameterizedTest
    @CsvSource({"0, true", "14.9, true", "15, false", "30, false", "3000, false"})
    void holdsForHalfOfItsLength(double seconds, boolean holds) {
        AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 5);
        Lease lease = Lease.begin(Duration.ofSeconds(30), clock::get);
        clock.addAndGet((long) (seconds * 1e9));
        assertEquals(holds, lease.holds());
    }
}
