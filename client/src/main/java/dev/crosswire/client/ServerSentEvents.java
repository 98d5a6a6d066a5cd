package dev.crosswire.client;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The events of one connection. A connection on which nothing comes for long, not even a sign of life, is taken for
 * broken and closed: a peer that is gone without a word would be waited for without end.
 */
final class ServerSentEvents implements AutoCloseable {
    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "crosswire-client");
        thread.setDaemon(true);
        return thread;
    });

    private final InputStream in;
    private final BufferedReader reader;
    private final Future<?> watch;
    private volatile long heard = System.nanoTime();

    ServerSentEvents(InputStream in, Duration silence) {
        this.in = in;
        this.reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        long nanos = silence.toNanos();
        this.watch = CLOCK.scheduleWithFixedDelay(() -> closeAfter(nanos), nanos, nanos / 4, TimeUnit.NANOSECONDS);
    }

    private void closeAfter(long nanos) {
        if (System.nanoTime() - heard > nanos) {
            close();
        }
    }

    /** Waits for the next event that has data, an id or a delay; null at the end. */
    ServerSentEvent next() throws IOException {
        ServerSentEventBuilder event = new ServerSentEventBuilder();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            heard = System.nanoTime();
            if (!line.isEmpty()) {
                event.line(line);
            } else if (event.isWorthTelling()) {
                return event.build();
            } else {
                event = new ServerSentEventBuilder();
            }
        }
        return null;
    }

    /** May be called while another thread waits, which then sees the end. */
    @Override
    public void close() {
        watch.cancel(false);
        try {
            in.close();
        } catch (IOException e) {
            // it is to be gone, and it is
        }
    }
}
