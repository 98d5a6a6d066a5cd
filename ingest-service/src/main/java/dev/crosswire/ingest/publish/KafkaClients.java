package dev.crosswire.ingest.publish;

import dev.crosswire.ingest.IngestConfig;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Kafka's clients, set so that an acknowledged record is on every in-sync replica, once. */
@ApplicationScoped
class KafkaClients {
    private static final Duration CLOSING = Duration.ofSeconds(5);

    /** Of who is gone amid a transaction the broker hears no more after as long again: readers wait for that. */
    private static final int GRACE_MS = 2_000;

    private final Map<String, Object> common;
    private final Map<String, Object> producing;
    private final MeterRegistry metrics;
    private final Map<Producer<?, ?>, KafkaClientMetrics> bound = new ConcurrentHashMap<>();

    KafkaClients(
            @Identifier("default-kafka-broker") Map<String, Object> common,
            IngestConfig config,
            MeterRegistry metrics) {
        this.common = common;
        this.metrics = metrics;
        this.producing = producing(config);
    }

    private static Map<String, Object> producing(IngestConfig config) {
        int timeout = (int) config.delivery().timeout().toMillis();
        return Map.of(
                "compression.type",
                "zstd",
                "linger.ms",
                5,
                "batch.size",
                128 * 1024,
                "delivery.timeout.ms",
                timeout,
                "request.timeout.ms",
                timeout / 2,
                "max.block.ms",
                timeout / 2,
                "transaction.timeout.ms",
                timeout + GRACE_MS,
                "max.request.size",
                config.limits().record() + 64 * 1024);
    }

    /**
     * A producer whose transactions are begun anew: whoever had those of the name before writes nothing more.
     *
     * @param name of the instance
     * @throws KafkaException where the broker does not answer in time
     */
    Producer<String, byte[]> transactionalProducer(String name) {
        Map<String, Object> settings = new HashMap<>(common);
        settings.putAll(producing);
        settings.put("transactional.id", "crosswire-ingest-" + name);
        Producer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        try {
            producer.initTransactions();
            KafkaClientMetrics measured = new KafkaClientMetrics(producer);
            measured.bindTo(metrics);
            bound.put(producer, measured);
            return producer;
        } catch (KafkaException e) {
            producer.close(Duration.ZERO);
            throw e;
        }
    }

    /** What it has not sent it drops. */
    void close(Producer<String, byte[]> producer) {
        bound.remove(producer).close();
        producer.close(Duration.ZERO);
    }

    @Produces
    @Singleton
    Admin admin() {
        return Admin.create(common);
    }

    void close(@Disposes Admin admin) {
        admin.close(CLOSING);
    }

    /** A consumer of no group, for one look. */
    KafkaConsumer<String, byte[]> consumer() {
        Map<String, Object> settings = new HashMap<>(common);
        settings.remove("group.id");
        settings.put("enable.auto.commit", false);
        settings.put("isolation.level", "read_committed");
        settings.put("default.api.timeout.ms", 10_000);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
