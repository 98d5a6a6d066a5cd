package dev.crosswire.extract.document;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Does the same with each of many, in its own thread or shared out among the processors, until the caller is interrupted. */
final class SharedWork {
    private static final int IDLE_SECONDS = 10;

    private final ThreadPoolExecutor threads;

    SharedWork() {
        int processors = Runtime.getRuntime().availableProcessors();
        threads = new ThreadPoolExecutor(
                processors,
                processors,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                SharedWork::thread);
        threads.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "sentences");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * One result an item, in order.
     *
     * @throws CancellationException where the caller's thread is interrupted: what is not begun then never is
     */
    <T, R> List<R> oneByOne(List<T> items, Function<T, R> work) {
        List<R> results = new ArrayList<>(items.size());
        for (T item : items) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("interrupted");
            }
            results.add(work.apply(item));
        }
        return results;
    }

    /** As {@link #oneByOne}; what is running when the caller is interrupted is interrupted too. */
    <T, R> List<R> sideBySide(List<T> items, Function<T, R> work) {
        List<Future<R>> begun = items.stream()
                .map(item -> threads.submit(() -> work.apply(item)))
                .toList();
        try {
            List<R> results = new ArrayList<>(items.size());
            for (Future<R> done : begun) {
                results.add(done.get());
            }
            return results;
        } catch (InterruptedException e) {
            cancel(begun);
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            cancel(begun);
            throw unwrapped(e.getCause());
        }
    }

    /** The last first: a thread that its own item lets go finds none to begin. */
    private static void cancel(List<? extends Future<?>> begun) {
        for (int i = begun.size() - 1; i >= 0; i--) {
            begun.get(i).cancel(true);
        }
    }

    private static RuntimeException unwrapped(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
    }
}
