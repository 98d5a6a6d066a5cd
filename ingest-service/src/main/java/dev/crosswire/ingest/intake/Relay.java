package dev.crosswire.ingest.intake;

import dev.crosswire.edge.trace.ArticleLog;
import dev.crosswire.ingest.IngestConfig;
import dev.crosswire.ingest.article.ArticleRecord;
import dev.crosswire.ingest.article.VersionKey;
import dev.crosswire.ingest.publish.ArticleTopic;
import dev.crosswire.ingest.publish.TopicSearch;
import dev.crosswire.ingest.publish.TopicUnavailable;
import dev.crosswire.ingest.store.Lease;
import dev.crosswire.ingest.store.Outbox;
import dev.crosswire.ingest.store.StoreUnavailable;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * Finishes what was left undone: records whose sender crashed, failed or stands still. It first makes sure that nothing
 * more of that sender arrives, then looks on the topic, so that a record that did arrive is not sent again.
 */
@ApplicationScoped
public class Relay {
    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final int BATCH = 500;

    private final Outbox outbox;
    private final ArticleTopic topic;
    private final TopicSearch search;
    private final IngestConfig config;
    private final AtomicLong waiting = new AtomicLong();

    Relay(Outbox outbox, ArticleTopic topic, TopicSearch search, IngestConfig config, MeterRegistry metrics) {
        this.outbox = outbox;
        this.topic = topic;
        this.search = search;
        this.config = config;
        metrics.gauge("crosswire.ingest.outbox", waiting);
    }

    void onStart(@Observes StartupEvent event) {
        outbox.releaseOwn();
    }

    @Scheduled(
            identity = "relay",
            every = "{crosswire.ingest.delivery.relay}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        try {
            waiting.set(outbox.size());
            while (waiting.get() > 0 && deliver() == BATCH) {
                waiting.set(outbox.size());
            }
        } catch (TopicUnavailable | StoreUnavailable e) {
            LOG.warnf("undelivered articles wait: %s", e.getMessage());
        }
    }

    /** Delivers a batch of abandoned records; returns how many there were. */
    int deliver() {
        topic.requireAvailable();
        Set<String> senders = outbox.lapsed();
        topic.fence(senders.stream().filter(sender -> !sender.isEmpty()).toList());
        Lease lease = Lease.begin(config.delivery().lease());
        List<ArticleRecord> abandoned = outbox.takeOver(senders, BATCH);
        if (abandoned.isEmpty()) {
            return 0;
        }
        List<VersionKey> open =
                new ArrayList<>(abandoned.stream().map(ArticleRecord::key).toList());
        try {
            Set<VersionKey> arrived = search.find(abandoned);
            List<VersionKey> delivered = new ArrayList<>(arrived);
            delivered.addAll(send(
                    abandoned.stream().filter(r -> !arrived.contains(r.key())).toList(), lease));
            outbox.settle(delivered);
            open.removeAll(delivered);
            LOG.infof(
                    "of %d unfinished articles %d were on the topic already, %d are now, %d wait",
                    abandoned.size(), arrived.size(), delivered.size() - arrived.size(), open.size());
        } finally {
            outbox.release(open, topic.isSettled());
        }
        return abandoned.size();
    }

    private List<VersionKey> send(List<ArticleRecord> records, Lease lease) {
        Map<VersionKey, CompletableFuture<Void>> sent = new LinkedHashMap<>();
        records.forEach(record -> sent.put(record.key(), topic.send(record, lease::holds)));
        List<VersionKey> acknowledged = new ArrayList<>();
        sent.forEach((key, future) -> {
            try {
                future.join();
                acknowledged.add(key);
            } catch (CompletionException e) {
                ArticleLog.about(
                        key.id(),
                        () -> LOG.warnf(
                                "%s version %d waits: %s",
                                key.id(), key.version(), e.getCause().getMessage()));
            }
        });
        return acknowledged;
    }
}
