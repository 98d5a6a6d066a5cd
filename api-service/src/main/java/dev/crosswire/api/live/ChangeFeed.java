package dev.crosswire.api.live;

import dev.crosswire.api.store.ChangeTable;
import dev.crosswire.api.store.ChangeTable.Change;
import dev.crosswire.api.store.Database;
import dev.crosswire.api.store.StoreException;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * The newest part of the log of changes, read once for all who listen on this instance. Who is further behind than what
 * is held here reads the log itself.
 */
@ApplicationScoped
public class ChangeFeed {
    private static final Logger LOG = Logger.getLogger(ChangeFeed.class);
    /** Where the database tells of nothing, and where it cannot be asked. */
    private static final int PATIENCE_MS = 1_000;

    private static final int MOST = 1_000;
    private static final int BATCH = 200;
    private static final long UNKNOWN = -1;

    private final Database database;
    private final ChangeTable changes;
    private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();

    /** Those of them who ask what facts were before. */
    private final Set<Runnable> comparing = ConcurrentHashMap.newKeySet();

    private final Thread follower = new Thread(this::run, "crosswire-changes");
    private volatile boolean stopped;
    private Held held = Held.NONE;
    private long last = UNKNOWN;

    ChangeFeed(Database database, ChangeTable changes) {
        this.database = database;
        this.changes = changes;
    }

    /**
     * What is held.
     *
     * @param changes without gaps
     * @param compared whether they tell what facts were before
     */
    private record Held(List<Change> changes, boolean compared) {
        static final Held NONE = new Held(List.of(), false);

        /** With more behind, of which most is kept; what does not tell what it should goes. */
        Held and(List<Change> news, boolean compared) {
            List<Change> all = new ArrayList<>(compared && !this.compared ? List.of() : changes);
            all.addAll(news);
            return new Held(List.copyOf(all.subList(Math.max(0, all.size() - MOST), all.size())), compared);
        }
    }

    void start(@Observes StartupEvent event) {
        follower.setDaemon(true);
        follower.start();
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
        follower.interrupt();
    }

    /**
     * Calls back, from another thread, when there may be something new.
     *
     * @param compares whether the listener will ask what facts were before: as long as nobody does, that is not read
     */
    public void listen(Runnable listener, boolean compares) {
        if (compares) {
            comparing.add(listener);
        }
        listeners.add(listener);
    }

    public void forget(Runnable listener) {
        listeners.remove(listener);
        comparing.remove(listener);
    }

    /** What the log reaches over now. */
    public ChangeTable.Reach reach() {
        return database.transaction(changes::reach);
    }

    /**
     * The changes after a position, in order, a batch at most.
     *
     * @param compared whether to tell what facts were before
     */
    public List<Change> after(long position, boolean compared) {
        Held all = held();
        List<Change> newest = all.compared() || !compared ? all.changes() : List.of();
        if (!newest.isEmpty() && newest.get(0).position() <= position + 1) {
            int from =
                    (int) Math.min(newest.size(), position + 1 - newest.get(0).position());
            return newest.subList(from, Math.min(newest.size(), from + BATCH));
        }
        return database.transaction(connection -> changes.after(connection, position, BATCH, compared));
    }

    private synchronized Held held() {
        return held;
    }

    /** All that is held is without gaps: what was missed while nobody listened is not caught up with. */
    private synchronized void hold(Held now) {
        held = now;
    }

    private void run() {
        try {
            while (!stopped) {
                pollWhenTold();
                Thread.sleep(PATIENCE_MS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns where it is stopped, or the connection on which the database tells of news is lost. */
    private void pollWhenTold() {
        try (Connection connection = database.connection()) {
            changes.listen(connection);
            while (!stopped) {
                poll();
                changes.await(connection, PATIENCE_MS);
            }
        } catch (SQLException | RuntimeException e) {
            LOG.debugf("the database tells of no changes now: %s", e.getMessage());
        }
    }

    private void poll() {
        try {
            if (listeners.isEmpty()) {
                last = UNKNOWN;
                hold(Held.NONE);
            } else if (last == UNKNOWN) {
                last = reach().last();
                listeners.forEach(Runnable::run);
            } else {
                follow();
            }
        } catch (StoreException e) {
            LOG.debugf("the log of changes cannot be read now: %s", e.getMessage());
        } catch (RuntimeException e) {
            LOG.warn("the log of changes cannot be followed", e);
        }
    }

    private void follow() {
        int read;
        do {
            boolean compared = !comparing.isEmpty();
            List<Change> news = database.transaction(connection -> changes.after(connection, last, BATCH, compared));
            read = news.size();
            if (read > 0) {
                hold(held().and(news, compared));
                last = news.get(read - 1).position();
                listeners.forEach(Runnable::run);
            }
        } while (read == BATCH);
    }
}
