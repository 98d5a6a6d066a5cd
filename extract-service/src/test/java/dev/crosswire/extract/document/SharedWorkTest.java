package dev.crosswire.extract.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedWorkTest {
    private static final List<Integer> MANY = IntStream.range(0, 1_000).boxed().toList();

    private final SharedWork work = new SharedWork();

    @Test
    void resultsComeInOrderEitherWay() {
        List<Integer> doubled = MANY.stream().map(n -> 2 * n).toList();
        assertEquals(doubled, work.oneByOne(MANY, n -> 2 * n));
        assertEquals(doubled, work.sideBySide(MANY, n -> 2 * n));
    }

    @Test
    void whatGoesWrongComesOutAsItIs() {
        assertThrows(
                StackOverflowError.class,
                () -> work.sideBySide(MANY, n -> {
                    throw new StackOverflowError();
                }));
        assertThrows(
                IllegalArgumentException.class,
                () -> work.sideBySide(MANY, n -> {
                    throw new IllegalArgumentException();
                }));
    }

    @Test
    void anInterruptEndsWhatRunsAndLeavesTheRest() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicInteger started = new AtomicInteger();
        FutureTask<List<Object>> all = new FutureTask<>(() -> work.sideBySide(MANY, n -> {
            started.incrementAndGet();
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return n;
        }));
        Thread caller = new Thread(all, "caller");
        caller.start();
        begun.await();
        caller.interrupt();

        ExecutionException failure = assertThrows(ExecutionException.class, all::get);
        assertInstanceOf(CancellationException.class, failure.getCause());
        assertTrue(started.get() <= Runtime.getRuntime().availableProcessors(), "more were begun: " + started);
    }

    @Test
    void oneByOneEndsBetweenTwo() {
        AtomicInteger done = new AtomicInteger();
        assertThrows(
                CancellationException.class,
                () -> work.oneByOne(MANY, n -> {
                    Thread.currentThread().interrupt();
                    return done.incrementAndGet();
                }));
        assertTrue(Thread.interrupted(), "the interrupt is kept for whoever called");
        assertEquals(1, done.get());
    }
}
