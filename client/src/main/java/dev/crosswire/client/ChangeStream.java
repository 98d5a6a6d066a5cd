package dev.crosswire.client;

import dev.crosswire.contract.Fact;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Follows changes over breaks of the connection: it connects again and resumes after the last event, so that none is lost
 * and none comes twice. Who wants to go on in another process keeps {@link #lastEventId()} with what it did with the
 * event. For one thread; {@link #close()} may be called from any.
 */
public final class ChangeStream implements AutoCloseable {
    /** The service gives a sign of life every 15 s. */
    private static final Duration SILENCE = Duration.ofSeconds(45);

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final Http http;
    private final Following what;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile ServerSentEvents events;
    private volatile String lastEventId;
    private Consumer<Exception> onBreak = failure -> {};
    private Duration delay = Duration.ofSeconds(1);
    private boolean everConnected;
    private int failures;

    ChangeStream(Http http, Following what) {
        this.http = http;
        this.what = what;
        this.lastEventId = what.after();
    }

    /** Calls this whenever the connection breaks and is to be made again; null stands for an end without a reason. */
    public ChangeStream onBreak(Consumer<Exception> told) {
        this.onBreak = told;
        return this;
    }

    /** The event to resume after; null where there was none yet. */
    public String lastEventId() {
        return lastEventId;
    }

    /**
     * Waits for the next change; empty once the stream is closed. A service that goes away is waited for.
     *
     * @throws UnreachableException where it did not even answer the first time
     * @throws RefusedException where it refuses what is asked
     */
    public Optional<Change> next() throws InterruptedException {
        while (!isClosed()) {
            try {
                ServerSentEvent event = connected().next();
                if (event == null) {
                    lost(null);
                } else {
                    failures = 0;
                    Optional<Change> change = take(event);
                    if (change.isPresent()) {
                        return change;
                    }
                }
            } catch (IOException e) {
                lost(e);
            } catch (UnreachableException | RefusedException e) {
                if (!everConnected || e instanceof RefusedException refused && !refused.isPassing()) {
                    throw e;
                }
                lost(e);
            }
        }
        return Optional.empty();
    }

    private ServerSentEvents connected() {
        if (events == null) {
            HttpRequest.Builder request = http.request("stream" + what.query()).header("Accept", "text/event-stream");
            if (lastEventId != null) {
                request.header("Last-Event-ID", lastEventId);
            }
            events = new ServerSentEvents(http.send(request.build()), SILENCE);
            everConnected = true;
            if (isClosed()) {
                events.close();
            }
        }
        return events;
    }

    private void lost(Exception failure) throws InterruptedException {
        if (events != null) {
            events.close();
            events = null;
        }
        if (!isClosed()) {
            onBreak.accept(failure);
            long wait = Math.min(delay.toMillis() << Math.min(failures++, 10), LONGEST_WAIT.toMillis());
            closed.await(wait, TimeUnit.MILLISECONDS);
        }
    }

    private Optional<Change> take(ServerSentEvent event) {
        if (event.retry() != null) {
            delay = event.retry();
        }
        if (event.id() != null) {
            lastEventId = event.id();
        }
        return Optional.ofNullable(change(event));
    }

    /** Null for what a later service may tell and this client does not know. */
    private static Change change(ServerSentEvent event) {
        String json = event.data();
        if (json.isEmpty()) {
            return null;
        }
        return switch (event.name()) {
            case "fact" -> new Change.FactChanged(event.id(), json, Http.read(json, Fact.class));
            case "claim" -> new Change.ClaimAdded(event.id(), json, CrosswireClient.claim(json));
            case "gone" ->
                new Change.Gone(
                        event.id(),
                        json,
                        Http.read(json, com.fasterxml.jackson.databind.JsonNode.class)
                                .path("id")
                                .asText());
            case "reset" -> new Change.Reset(event.id(), json);
            case "live" -> new Change.Live(event.id(), json);
            default -> null;
        };
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }

    @Override
    public void close() {
        closed.countDown();
        ServerSentEvents open = events;
        if (open != null) {
            open.close();
        }
    }
}
