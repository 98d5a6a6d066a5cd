package dev.crosswire.extract.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ReadingPoolTest {
    /** A reading that does not end, and does not hear that it should: others are read all the same. */
    @Test
    void aReadingThatDoesNotEndIsGivenUpAndAnotherThreadTakesItsPlace() {
        CountDownLatch released = new CountDownLatch(1);
        ReadingPool pool = new ReadingPool(
                record -> {
                    if (record.length == 0) {
                        awaitUninterruptibly(released);
                    }
                    return new Outcome.Erased();
                },
                Duration.ofSeconds(5),
                1,
                new Pace());
        byte[] endless = {};
        byte[] quick = {1};
        List<Outcome> outcomes = pool.read(List.of(endless, quick, endless, quick));
        Outcome.Failed failed = assertInstanceOf(Outcome.Failed.class, outcomes.get(0));
        assertTrue(failed.reason().startsWith("reading took longer"), failed.reason());
        assertInstanceOf(Outcome.Erased.class, outcomes.get(1));
        assertInstanceOf(Outcome.Failed.class, outcomes.get(2));
        assertInstanceOf(Outcome.Erased.class, outcomes.get(3));
        released.countDown();
        pool.stop();
    }

    @Test
    void aRecordThatIsNoArticleFailsWithItsReason() {
        ReadingPool pool = new ReadingPool(
                record -> {
                    throw new IllegalArgumentException("no body");
                },
                Duration.ofSeconds(60),
                1,
                new Pace());
        Outcome.Failed failed = assertInstanceOf(
                Outcome.Failed.class, pool.read(List.of(new byte[] {1})).get(0));
        assertEquals("not an article: no body", failed.reason());
        pool.stop();
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        while (true) {
            try {
                latch.await();
                return;
            } catch (InterruptedException e) {
                Thread.interrupted();
            }
        }
    }
}
