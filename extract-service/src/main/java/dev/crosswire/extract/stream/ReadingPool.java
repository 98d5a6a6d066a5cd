package dev.crosswire.extract.stream;

import dev.crosswire.extract.claim.ArticleReader;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Reads the articles of a batch side by side; each comes out as a reading or as a reason why it has none. */
@ApplicationScoped
class ReadingPool {
    private final ArticleReader reader;
    private final ArticleJson json;
    private final Duration deadline;
    private final ExecutorService threads;

    ReadingPool(ArticleReader reader, ArticleJson json, ExtractConfig config) {
        this.reader = reader;
        this.json = json;
        this.deadline = config.reading().deadline();
        this.threads = Executors.newFixedThreadPool(config.reading().threads(), task -> new Thread(task, "reading"));
    }

    /** One outcome a record, in order. */
    List<Outcome> read(List<byte[]> records) {
        List<Future<Outcome>> pending =
                records.stream().map(record -> threads.submit(task(record))).toList();
        return pending.stream().map(this::outcome).toList();
    }

    private Callable<Outcome> task(byte[] record) {
        return () -> record == null ? new Outcome.Erased() : new Outcome.Read(reader.read(json.article(record)));
    }

    private Outcome outcome(Future<Outcome> pending) {
        try {
            return pending.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            pending.cancel(true);
            return new Outcome.Failed("reading took longer than " + deadline.toSeconds() + " s", e);
        } catch (ExecutionException e) {
            return failed(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while reading", e);
        }
    }

    /** A lack of memory or a broken class path is no fault of the record: it must not end as a dead letter. */
    private static Outcome failed(Throwable cause) {
        if (cause instanceof VirtualMachineError fatal && !(cause instanceof StackOverflowError)) {
            throw fatal;
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
