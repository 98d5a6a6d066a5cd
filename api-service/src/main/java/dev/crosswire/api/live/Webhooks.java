package dev.crosswire.api.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.api.store.ChangeTable;
import dev.crosswire.api.store.ChangeTable.Change;
import dev.crosswire.api.store.ChangeTable.Detail;
import dev.crosswire.api.store.Database;
import dev.crosswire.api.store.Exclusive;
import dev.crosswire.api.store.FactFilter;
import dev.crosswire.api.store.SubscriptionTable;
import dev.crosswire.api.store.SubscriptionTable.Subscription;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;

/**
 * Tells subscribers of changed answers by webhook: each in order, at least once, and each on its own, so that one that
 * is down holds up nobody else. One instance does it at a time.
 */
@ApplicationScoped
class Webhooks {
    private static final Logger LOG = Logger.getLogger(Webhooks.class);
    private static final long IDLE_MS = 200;
    private static final int AT_ONCE = 8;
    private static final int BATCH = 200;
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private final SubscriptionTable subscriptions;
    private final ChangeTable changes;
    private final Database database;
    private final Answers answers;
    private final Courier courier;
    private final LiveConfig config;
    private final ObjectMapper json;
    private final Exclusive loop;
    private final ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE, work -> {
        Thread thread = new Thread(work, "crosswire-webhook");
        thread.setDaemon(true);
        return thread;
    });

    Webhooks(
            SubscriptionTable subscriptions,
            ChangeTable changes,
            Database database,
            Answers answers,
            Courier courier,
            LiveConfig config,
            ObjectMapper json) {
        this.subscriptions = subscriptions;
        this.changes = changes;
        this.database = database;
        this.answers = answers;
        this.courier = courier;
        this.config = config;
        this.json = json;
        this.loop = new Exclusive("crosswire-webhooks", database, IDLE_MS, this::round);
    }

    void start(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) {
        loop.close();
        workers.shutdownNow();
    }

    private boolean round(Connection connection) throws SQLException {
        List<Subscription> due = subscriptions.due(connection, AT_ONCE * 4);
        CompletableFuture.allOf(due.stream()
                        .map(subscription -> CompletableFuture.runAsync(() -> go(subscription), workers))
                        .toArray(CompletableFuture[]::new))
                .join();
        return !due.isEmpty();
    }

    /** Passes over what means nothing, and delivers the first change that does. */
    private void go(Subscription subscription) {
        FactFilter filter = read(subscription.filter());
        List<Change> batch = database.transaction(
                connection -> changes.after(connection, subscription.position(), BATCH, Set.of(Detail.BEFORE)));
        long position = subscription.position();
        for (Change change : batch) {
            Answers.Meaning meaning = answers.of(change, filter);
            if (meaning == Answers.Meaning.ANSWER || meaning == Answers.Meaning.GONE) {
                deliver(subscription, change, meaning);
                return;
            }
            position = change.position();
        }
        subscriptions.told(subscription.id(), position);
    }

    private void deliver(Subscription subscription, Change change, Answers.Meaning meaning) {
        String key = subscription.id() + "-" + change.position();
        String failure = courier.deliver(
                subscription.url(), subscription.secret(), key, body(subscription, change, meaning, key));
        if (failure == null) {
            subscriptions.told(subscription.id(), change.position());
        } else if (subscription.attempts() + 1 >= config.attempts()) {
            LOG.warnf("webhook %s is given up: %s", key, failure);
            subscriptions.givenUp(subscription.id(), change.position(), failure);
        } else {
            subscriptions.failed(subscription.id(), failure, Instant.now().plus(wait(subscription.attempts())));
        }
    }

    private static String body(Subscription subscription, Change change, Answers.Meaning meaning, String key) {
        boolean gone = meaning == Answers.Meaning.GONE;
        return "{\"id\":\"" + key + "\",\"subscription\":\"" + subscription.id() + "\",\"event\":\""
                + (gone ? "gone" : "answer") + "\",\"factId\":\"" + change.id() + "\",\"fact\":"
                + (gone ? "null" : change.body()) + "}";
    }

    /** Twice as long each time, and up to a tenth more, so that those that failed together do not return together. */
    private Duration wait(int attempts) {
        Duration doubled = config.firstRetry().multipliedBy(1L << Math.min(attempts, 20));
        long wait = Math.min(doubled.toMillis(), LONGEST_WAIT.toMillis());
        return Duration.ofMillis(wait + ThreadLocalRandom.current().nextLong(wait / 10 + 1));
    }

    private FactFilter read(String filter) {
        try {
            return json.readValue(filter, FactFilter.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
