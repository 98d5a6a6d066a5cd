package dev.crosswire.api.stream;

import dev.crosswire.api.store.Counts;
import dev.crosswire.contract.Status;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** What operators watch: records taken in, facts by status, changes that wait. */
@ApplicationScoped
class Meters {
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final Counts counts;
    private final String topic;
    private final AtomicReference<Snapshot> last = new AtomicReference<>(new Snapshot(Instant.EPOCH, Map.of(), 0));

    Meters(Counts counts, FactTopic topic) {
        this.counts = counts;
        this.topic = topic.name();
    }

    private record Snapshot(Instant at, Map<String, Long> facts, long waiting) {}

    void register(
            @Observes StartupEvent event, MeterRegistry registry, ReadingConsumer readings, ArticleConsumer articles) {
        FunctionCounter.builder("crosswire.records.taken", readings, consumer -> consumer.progress()
                        .records())
                .tag("topic", "readings")
                .register(registry);
        FunctionCounter.builder("crosswire.records.taken", articles, consumer -> consumer.progress()
                        .records())
                .tag("topic", "articles")
                .register(registry);
        for (Status status : Status.values()) {
            Gauge.builder("crosswire.facts", () -> snapshot().facts().getOrDefault(status.label(), 0L))
                    .tag("status", status.label())
                    .register(registry);
        }
        // There from the start, so that the first dead letter is seen as an increase.
        registry.counter("crosswire.dead.letters", "topic", "readings");
        Gauge.builder("crosswire.changes.waiting", () -> snapshot().waiting()).register(registry);
    }

    private Snapshot snapshot() {
        Snapshot snapshot = last.get();
        if (snapshot.at().plus(FRESH).isBefore(Instant.now())) {
            snapshot = new Snapshot(Instant.now(), counts.factsByStatus(), counts.waitingChanges(topic));
            last.set(snapshot);
        }
        return snapshot;
    }
}
