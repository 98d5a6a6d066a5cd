package dev.crosswire.api.stream;

import dev.crosswire.api.store.Database;
import dev.crosswire.api.store.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Work that one instance alone does at a time: it holds a lock of the database on the very connection it works with, so
 * that losing the one is losing the other. The others wait to take over.
 */
final class Exclusive implements AutoCloseable {
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
    Exclusive(String name, Database database, long idleMs, Step step) {
        this.name = name;
        this.database = database;
        this.idleMs = idleMs;
        this.step = step;
        this.thread = new Thread(this::run, name);
        thread.setDaemon(true);
    }

    /** One piece of the work; the connection commits each statement. */
    interface Step {
        /** Returns whether there was something to do. */
        boolean on(Connection connection) throws SQLException;
    }

    void start() {
        thread.start();
    }

    /** Whether this instance is the one that works. */
    boolean isWorking() {
        return working.get();
    }

    @Override
    public void close() {
        stopped = true;
        thread.interrupt();
    }

    private void run() {
        while (!stopped) {
            try (Connection connection = database.connection()) {
                work(connection);
            } catch (Pauses.Stopped e) {
                return;
            } catch (SQLException | RuntimeException e) {
                LOG.warnf("%s stumbles and starts again: %s", name, e.getMessage());
            } finally {
                working.set(false);
            }
            pause();
        }
    }

    private void work(Connection connection) throws SQLException {
        if (!Sql.tryLock(connection, name)) {
            return;
        }
        working.set(true);
        try {
            while (!stopped) {
                if (!step.on(connection)) {
                    Pauses.sleep(idleMs);
                }
            }
        } finally {
            Sql.unlock(connection, name);
        }
    }

    private void pause() {
        try {
            Pauses.sleep(WAIT_FOR_LOCK_MS);
        } catch (Pauses.Stopped e) {
            stopped = true;
        }
    }
}
