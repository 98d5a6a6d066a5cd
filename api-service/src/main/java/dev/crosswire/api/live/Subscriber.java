package dev.crosswire.api.live;

import dev.crosswire.api.store.ChangeTable.Change;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jboss.logging.Logger;

/**
 * A client that follows the log. One event is on its way at a time and a batch at most is held for it, so that a slow
 * client costs no memory: it falls behind in the log, not in a queue. One that takes nothing for long is cut off, and
 * can resume after the last event it got.
 */
public final class Subscriber implements Runnable {
    private static final Logger LOG = Logger.getLogger(Subscriber.class);
    private final SseEventSink sink;
    private final Source source;
    private final Function<Change, OutboundSseEvent> form;
    private final Executor executor;
    private final Runnable closed;
    private final AtomicBoolean working = new AtomicBoolean();
    private final Deque<OutboundSseEvent> ready = new ArrayDeque<>();
    private volatile boolean again;
    private volatile Instant sentAt = Instant.now();
    private volatile boolean sending;
    private long position;

    /**
     * @param position after which to begin
     * @param form makes a change's event, null where the client is not to be told
     * @param closed called when the client is gone
     */
    public Subscriber(
            SseEventSink sink,
            long position,
            Source source,
            Function<Change, OutboundSseEvent> form,
            Executor executor,
            Runnable closed) {
        this.sink = sink;
        this.position = position;
        this.source = source;
        this.form = form;
        this.executor = executor;
        this.closed = closed;
    }

    /** Gives the changes after a position. */
    public interface Source {
        List<Change> after(long position);
    }

    /** There may be something new. */
    @Override
    public void run() {
        again = true;
        if (working.compareAndSet(false, true)) {
            executor.execute(this::work);
        }
    }

    /**
     * Sends a sign of life where nothing else is on its way; cuts off who has taken nothing for longer than the patience.
     *
     * @param farewell what the client finds at the end, should it read on after all
     */
    public void beat(LongFunction<OutboundSseEvent> heartbeat, Duration patience, OutboundSseEvent farewell) {
        if (sink.isClosed()) {
            closed.run();
        } else if (sending && sentAt.plus(patience).isBefore(Instant.now())) {
            LOG.infof("a stream's client has taken nothing for %d s and is cut off", patience.toSeconds());
            end(farewell);
        } else if (working.compareAndSet(false, true)) {
            send(heartbeat.apply(position));
        }
    }

    /** Ends it with a last event, which is not waited for. */
    public void end(OutboundSseEvent farewell) {
        if (!sink.isClosed()) {
            sink.send(farewell);
        }
        close();
    }

    private void close() {
        closed.run();
        sink.close();
    }

    private void work() {
        try {
            while (ready.isEmpty()) {
                again = false;
                if (sink.isClosed()) {
                    closed.run();
                    return;
                }
                List<Change> batch = source.after(position);
                if (batch.isEmpty()) {
                    rest();
                    return;
                }
                fill(batch);
            }
            send(ready.poll());
        } catch (RuntimeException e) {
            LOG.warnf("a stream ends: %s", e.getMessage());
            close();
        }
    }

    private void fill(List<Change> batch) {
        for (Change change : batch) {
            OutboundSseEvent event = form.apply(change);
            if (event != null) {
                ready.add(event);
            }
        }
        position = batch.get(batch.size() - 1).position();
    }

    private void rest() {
        working.set(false);
        if (again) {
            run();
        }
    }

    private void send(OutboundSseEvent event) {
        sending = true;
        sentAt = Instant.now();
        sink.send(event).whenComplete((done, failure) -> {
            sending = false;
            if (failure != null) {
                close();
            } else {
                executor.execute(this::work);
            }
        });
    }
}
