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
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Kafka's clients, set so that an acknowledged record is on every in-sync replica, once. */
@ApplicationScoped
class KafkaClients {
    private static final Duration CLOSING = Duration.ofSeconds(5);

    private final Map<String, Object> common;

    KafkaClients(@Identifier("default-kafka-broker") Map<String, Object> common) {
        this.common = common;
    }

    @Produces
    @Singleton
    Producer<String, byte[]> producer(IngestConfig config, MeterRegistry metrics) {
        int timeout = (int) config.delivery().timeout().toMillis();
        Map<String, Object> settings = new HashMap<>(common);
        settings.put("acks", "all");
        settings.put("enable.idempotence", true);
        settings.put("compression.type", "zstd");
        settings.put("linger.ms", 5);
        settings.put("batch.size", 128 * 1024);
        settings.put("delivery.timeout.ms", timeout);
        settings.put("request.timeout.ms", timeout / 2);
        settings.put("max.block.ms", timeout / 4);
        settings.put("max.request.size", config.limits().record() + 64 * 1024);
        Producer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        new KafkaClientMetrics(producer).bindTo(metrics);
        return producer;
    }

    void close(@Disposes Producer<String, byte[]> producer) {
        producer.close(CLOSING);
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
