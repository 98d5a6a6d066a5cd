package dev.crosswire.extract.stream;

import dev.crosswire.extract.claim.ArticleReader;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Reads the articles of a batch side by side; each comes out as a reading or as a reason why it has none. */
@ApplicationScoped
class ReadingPool {
    private final Work work;
    private final Duration deadline;
    private final Pace pace;
    private final ThreadPoolExecutor threads;

    /** What is done with one record. */
    interface Work {
        Outcome of(byte[] record) throws Exception;
    }

    @Inject
    ReadingPool(ArticleReader reader, ArticleJson json, ExtractConfig config, Pace pace, Meters meters) {
        this(
                record -> record == null
                        ? new Outcome.Erased()
                        : meters.reading().recordCallable(() -> new Outcome.Read(reader.read(json.article(record)))),
                config.reading().deadline(),
                config.reading().threads(),
                pace);
    }

    ReadingPool(Work work, Duration deadline, int size, Pace pace) {
        this.work = work;
        this.deadline = deadline;
        this.pace = pace;
        this.threads = new ThreadPoolExecutor(
                size, size, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), ReadingPool::thread);
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "reading");
        thread.setDaemon(true);
        return thread;
    }

    /** One outcome a record, in order. */
    List<Outcome> read(List<byte[]> records) {
        List<Pending> pending = records.stream().map(this::begin).toList();
        List<Outcome> outcomes = new ArrayList<>();
        for (Pending one : pending) {
            pace.step();
            outcomes.add(outcome(one));
        }
        return outcomes;
    }

    private record Pending(Attempt attempt, Future<Outcome> outcome) {}

    private Pending begin(byte[] record) {
        Attempt attempt = new Attempt(() -> work.of(record), threads);
        return new Pending(attempt, threads.submit(attempt));
    }

    private Outcome outcome(Pending pending) {
        try {
            return pending.outcome().get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            if (!pending.outcome().cancel(true)) {
                return outcome(pending);
            }
            pending.attempt().giveUp();
            return new Outcome.Failed("reading took longer than " + deadline.toSeconds() + " s", e);
        } catch (ExecutionException e) {
            return failed(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while reading", e);
        }
    }

    /** A lack of memory or the service's end is no fault of the record: it must not end as a dead letter. */
    private static Outcome failed(Throwable cause) {
        if (cause instanceof VirtualMachineError fatal && !(cause instanceof StackOverflowError)) {
            throw fatal;
        }
        if (cause instanceof CancellationException) {
            throw new IllegalStateException("stopped while reading", cause);
        }
        String reason = cause instanceof IOException || cause instanceof IllegalArgumentException
                ? "not an article: " + cause.getMessage()
                : "reading failed: " + cause;
        return new Outcome.Failed(reason, cause);
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
