package dev.crosswire.api.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.api.store.ChangeTable.Change;
import io.smallrye.reactive.messaging.kafka.Record;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/** Writes facts to their topic in the envelope of CloudEvents 1.0, binary mode; the AsyncAPI document says what is in it. */
@ApplicationScoped
class FactTopic {
    private final Emitter<Record<String, String>> topic;
    private final ObjectMapper json;

    FactTopic(
            @Channel("facts") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) Emitter<Record<String, String>> topic,
            ObjectMapper json) {
        this.topic = topic;
        this.json = json;
    }

    /** Completes when the broker has it. */
    CompletableFuture<Void> send(Change change) {
        CompletableFuture<Void> sent = new CompletableFuture<>();
        OutgoingKafkaRecordMetadata<String> metadata = OutgoingKafkaRecordMetadata.<String>builder()
                .withHeaders(headers(change))
                .build();
        topic.send(Message.of(
                Record.of(change.id(), change.body()),
                Metadata.of(metadata),
                () -> settled(sent.complete(null)),
                failure -> settled(sent.completeExceptionally(failure))));
        return sent;
    }

    private static CompletionStage<Void> settled(boolean first) {
        return CompletableFuture.completedFuture(null);
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
