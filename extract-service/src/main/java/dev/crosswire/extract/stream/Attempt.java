package dev.crosswire.extract.stream;

import java.util.concurrent.Callable;
import java.util.concurrent.ThreadPoolExecutor;

/**
 * One article's reading, which may have to be given up while it runs. A thread cannot be stopped from outside: while one
 * is lost to a reading that was given up, another takes its place.
 */
final class Attempt implements Callable<Outcome> {
    private final Callable<Outcome> reading;
    private final ThreadPoolExecutor threads;
    private boolean running;
    private boolean givenUp;

    Attempt(Callable<Outcome> reading, ThreadPoolExecutor threads) {
        this.reading = reading;
        this.threads = threads;
    }

    @Override
    public Outcome call() throws Exception {
        begin();
        try {
            return reading.call();
        } finally {
            end();
        }
    }

    private synchronized void begin() {
        running = true;
    }

    private synchronized void end() {
        running = false;
        if (givenUp) {
            resize(-1);
        }
    }

    synchronized void giveUp() {
        if (running && !givenUp) {
            givenUp = true;
            resize(1);
        }
    }

    private void resize(int by) {
        synchronized (threads) {
            int size = threads.getCorePoolSize() + by;
            if (by > 0) {
                threads.setMaximumPoolSize(size);
                threads.setCorePoolSize(size);
            } else {
                threads.setCorePoolSize(size);
                threads.setMaximumPoolSize(size);
            }
        }
    }
}
