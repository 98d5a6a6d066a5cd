package dev.crosswire.api.live;

import dev.crosswire.api.store.ChangeTable;
import dev.crosswire.api.store.ChangeTable.Change;
import dev.crosswire.api.store.ChangeTable.Detail;
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
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
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
    /** With what each of them asks for. */
    private final Map<Runnable, Set<Detail>> listeners = new ConcurrentHashMap<>();

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
     * @param details what they all tell
     */
    private record Held(List<Change> changes, Set<Detail> details) {
        static final Held NONE = new Held(List.of(), Set.of());

        /** With more behind, of which most is kept; what does not tell what it should goes. */
        Held and(List<Change> news, Set<Detail> wanted) {
            List<Change> all = new ArrayList<>(telling(wanted));
            all.addAll(news);
            return new Held(List.copyOf(all.subList(Math.max(0, all.size() - MOST), all.size())), wanted);
        }

        /** The changes, none where they do not tell what is wanted. */
        List<Change> telling(Set<Detail> wanted) {
            return details.containsAll(wanted) ? changes : List.of();
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
     * @param details what the listener will ask for: what nobody does is not read
     */
    public void listen(Runnable listener, Set<Detail> details) {
        listeners.put(listener, details);
    }

    public void forget(Runnable listener) {
        listeners.remove(listener);
    }

    /** What the log reaches over now. */
    public ChangeTable.Reach reach() {
        return database.transaction(changes::reach);
    }

    /** The changes after a position, in order, a batch at most. */
    public List<Change> after(long position, Set<Detail> details) {
        List<Change> newest = held().telling(details);
        if (!newest.isEmpty() && newest.get(0).position() <= position + 1) {
            int from =
                    (int) Math.min(newest.size(), position + 1 - newest.get(0).position());
            return newest.subList(from, Math.min(newest.size(), from + BATCH));
        }
        return database.transaction(connection -> changes.after(connection, position, BATCH, details));
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
                listeners.keySet().forEach(Runnable::run);
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
            Set<Detail> wanted = wanted();
            List<Change> news = database.transaction(connection -> changes.after(connection, last, BATCH, wanted));
            read = news.size();
            if (read > 0) {
                hold(held().and(news, wanted));
                last = news.get(read - 1).position();
                listeners.keySet().forEach(Runnable::run);
            }
        } while (read == BATCH);
    }

    private Set<Detail> wanted() {
        return listeners.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }
}
