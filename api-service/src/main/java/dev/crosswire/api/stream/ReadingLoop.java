package dev.crosswire.api.stream;

import dev.crosswire.contract.Topics;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;

/**
 * Fetches readings and has them taken into the view, the oldest first: a claim that comes after one published later costs
 * more than twice what one in order does. All of it is one thread's work, so that no partition changes hands between a
 * fetch and what is done with it.
 */
@ApplicationScoped
class ReadingLoop {
    private static final Logger LOG = Logger.getLogger(ReadingLoop.class);
    private static final int BATCH = 64;
    /** Of readings as they come, whose claims take several times as much once they are read. */
    private static final long BATCH_BYTES = 4 << 20;

    private static final long HELD_BYTES = 8 << 20;
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration FAREWELL = Duration.ofSeconds(10);

    private final ReadingConsumer readings;
    private final Seeker seeker;
    private final Map<String, Object> kafka;
    private final ApiConfig config;
    private final MeterRegistry meters;
    private final Thread thread = new Thread(this::run, "crosswire-readings");
    private volatile boolean stopped;

    ReadingLoop(
            ReadingConsumer readings,
            @Identifier("database-offsets") Seeker seeker,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            ApiConfig config,
            MeterRegistry meters) {
        this.readings = readings;
        this.seeker = seeker;
        this.kafka = kafka;
        this.config = config;
        this.meters = meters;
    }

    void start(@Observes StartupEvent event) {
        thread.setDaemon(true);
        thread.start();
    }

    /** The batch at hand is finished, unless that takes too long. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        thread.join(FAREWELL.toMillis());
        thread.interrupt();
    }

    private void run() {
        try {
            while (!stopped) {
                fetch();
            }
        } catch (FencedInstanceIdException e) {
            LOG.errorf("another instance goes by the name %s: reading no more", config.instance());
            readings.progress().failed(e);
        } catch (Pauses.Stopped e) {
            LOG.debug("stopped with a batch at hand");
        }
    }

    /** Returns where it is stopped, or after a while where there is a fault that may pass. */
    private void fetch() {
        try (Consumer<String, byte[]> consumer = new KafkaConsumer<>(settings());
                KafkaClientMetrics metrics = new KafkaClientMetrics(consumer)) {
            metrics.bindTo(meters);
            follow(consumer);
        } catch (FencedInstanceIdException | Pauses.Stopped e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warnf("readings cannot be fetched now: %s", e.getMessage());
            readings.progress().failed(e);
            Pauses.sleep(PATIENCE.toMillis());
        }
    }

    private void follow(Consumer<String, byte[]> consumer) {
        Backlog backlog = new Backlog(HELD_BYTES);
        consumer.subscribe(
                List.of(config.topics().getOrDefault(Topics.READINGS, Topics.READINGS)),
                new Rebalance(consumer, backlog, seeker));
        while (!stopped) {
            backlog.add(consumer.poll(backlog.isEmpty() ? LOOK : Duration.ZERO));
            fetchWhatIsShort(consumer, backlog);
            if (!backlog.isEmpty()) {
                readings.take(backlog.oldest(BATCH, BATCH_BYTES));
            }
        }
    }

    private static void fetchWhatIsShort(Consumer<?, ?> consumer, Backlog backlog) {
        Set<TopicPartition> others = new HashSet<>(consumer.assignment());
        Set<TopicPartition> full = backlog.full(others.size());
        others.removeAll(full);
        consumer.pause(full);
        consumer.resume(others);
    }

    /** Offsets live in the database; the group is for sharing partitions alone, which an instance keeps over a restart. */
    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put("client.id", "crosswire-readings");
        settings.put("group.id", config.schema() + "-service-readings");
        settings.put("group.instance.id", config.instance() + "-readings");
        settings.put("session.timeout.ms", 10_000);
        settings.put("isolation.level", "read_committed");
        settings.put("auto.offset.reset", "earliest");
        settings.put("enable.auto.commit", false);
        settings.put("max.partition.fetch.bytes", 128 << 10);
        settings.put("key.deserializer", StringDeserializer.class);
        settings.put("value.deserializer", ByteArrayDeserializer.class);
        return settings;
    }

    /** What is held of a partition that goes is not taken, and one that comes is begun where the database says. */
    private record Rebalance(Consumer<?, ?> consumer, Backlog backlog, Seeker seeker)
            implements ConsumerRebalanceListener {
        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            seeker.onPartitionsAssigned(consumer, partitions);
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            backlog.forget(partitions);
            seeker.onPartitionsRevoked(consumer, partitions);
        }
    }
}
