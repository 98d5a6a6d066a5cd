package dev.crosswire.api.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Work that one instance alone does at a time: it holds a lock of the database on the very connection it works with, so
 * that losing the one is losing the other. The others wait to take over.
 */
public final class Exclusive implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Exclusive.class);
    private static final long WAIT_FOR_LOCK_MS = 1_000;

    private final String name;
    private final Database database;
    private final long idleMs;
    private final Step step;
    private final AtomicBoolean working = new AtomicBoolean();
    private final Thread thread;
    private volatile boolean stopped;

    /**
     * @param idleMs how long to wait where a step found nothing to do
     */
    public Exclusive(String name, Database database, long idleMs, Step step) {
        this.name = name;
        this.database = database;
        this.idleMs = idleMs;
        this.step = step;
        this.thread = new Thread(this::run, name);
        thread.setDaemon(true);
    }

    /** One piece of the work; the connection commits each statement. */
    public interface Step {
        /** Returns whether there was something to do. */
        boolean on(Connection connection) throws SQLException, InterruptedException;
    }

    public void start() {
        thread.start();
    }

    /** Whether this instance is the one that works. */
    public boolean isWorking() {
        return working.get();
    }

    @Override
    public void close() {
        stopped = true;
        thread.interrupt();
    }

    private void run() {
        try {
            while (!stopped) {
                tryToWork();
                Thread.sleep(WAIT_FOR_LOCK_MS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tryToWork() throws InterruptedException {
        try (Connection connection = database.connection()) {
            work(connection);
        } catch (SQLException | RuntimeException e) {
            LOG.warnf("%s stumbles and starts again: %s", name, e.getMessage());
        } finally {
            working.set(false);
        }
    }

    private void work(Connection connection) throws SQLException, InterruptedException {
        if (!Sql.tryLock(connection, name)) {
            return;
        }
        working.set(true);
        try {
            while (!stopped) {
                if (!step.on(connection)) {
                    Thread.sleep(idleMs);
                }
            }
        } finally {
            Sql.unlock(connection, name);
        }
    }
}
