package dev.crosswire.api.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.api.store.ChangeTable.Change;
import dev.crosswire.contract.Topics;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.StringSerializer;

/** Writes facts to their topic in the envelope of CloudEvents 1.0, binary mode; the AsyncAPI document says what is in it. */
@ApplicationScoped
class FactTopic {
    private final Map<String, Object> settings;
    private final String name;
    private final ObjectMapper json;
    private final MeterRegistry meters;

    @Inject
    FactTopic(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            ApiConfig config,
            ObjectMapper json,
            MeterRegistry meters) {
        this(kafka, config.topics().getOrDefault(Topics.FACTS, Topics.FACTS), config.schema(), json, meters);
    }

    /** @param schema of the view whose facts they are: of each, one instance publishes at a time */
    FactTopic(Map<String, Object> kafka, String name, String schema, ObjectMapper json, MeterRegistry meters) {
        this.name = name;
        this.json = json;
        this.meters = meters;
        this.settings = new HashMap<>(kafka);
        settings.put("client.id", "crosswire-facts");
        settings.put("transactional.id", schema + "-facts");
        settings.put("transaction.timeout.ms", 15_000);
        settings.put("max.block.ms", 15_000);
        settings.put("max.request.size", 16 << 20);
        settings.put("key.serializer", StringSerializer.class);
        settings.put("value.serializer", StringSerializer.class);
    }

    /** Its name among those that are published to. */
    String name() {
        return name;
    }

    /**
     * Opens a way to the topic. By those that were opened before, here or elsewhere, nothing comes through any more: who
     * stood still for a while would send what is no longer the latest.
     */
    Way open() {
        Producer<String, String> producer = new KafkaProducer<>(settings);
        try {
            producer.initTransactions();
            return new Way(producer);
        } catch (RuntimeException e) {
            producer.close(Duration.ZERO);
            throw e;
        }
    }

    /** A way to the topic; it is of no use any more once something failed. */
    final class Way implements AutoCloseable {
        private final Producer<String, String> producer;
        private final KafkaClientMetrics metrics;

        private Way(Producer<String, String> producer) {
            this.producer = producer;
            this.metrics = new KafkaClientMetrics(producer);
            metrics.bindTo(meters);
        }

        /**
         * Returns when the broker has them for good.
         *
         * @throws KafkaException where it has none of them, or another way has been opened since
         */
        void send(List<Change> facts) {
            producer.beginTransaction();
            facts.forEach(
                    fact -> producer.send(new ProducerRecord<>(name, null, fact.id(), fact.body(), headers(fact))));
            producer.commitTransaction();
        }

        @Override
        public void close() {
            metrics.close();
            producer.close(Duration.ZERO);
        }
    }

    private Headers headers(Change change) {
        Headers headers = new RecordHeaders();
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", Long.toString(change.position()));
        add(headers, "ce_source", "/crosswire/api-service");
        add(headers, "ce_type", "dev.crosswire.fact");
        add(headers, "ce_subject", change.id());
        add(headers, "content-type", "application/json");
        if (change.body() != null) {
            JsonNode fact = read(change.body());
            add(headers, "type", fact.path("type").textValue());
            add(headers, "status", fact.path("status").textValue());
            add(headers, "place", fact.at("/place/0/name").textValue());
        }
        return headers;
    }

    private static void add(Headers headers, String name, String value) {
        if (value != null) {
            headers.add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }

    private JsonNode read(String body) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
