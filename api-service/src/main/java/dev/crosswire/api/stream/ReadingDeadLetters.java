package dev.crosswire.api.stream;

import dev.crosswire.edge.trace.ArticleLog;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jboss.logging.Logger;

/** Buries readings that cannot be taken: the record as it came, with the reason and where it stood in its headers. */
@ApplicationScoped
class ReadingDeadLetters {
    private static final Logger LOG = Logger.getLogger(ReadingDeadLetters.class);
    private static final int STACK_LINES = 5;
    private static final long PAUSE_MS = 1_000;

    private final Emitter<byte[]> topic;
    private final Counter buried;

    ReadingDeadLetters(
            @Channel("readings-dlq") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) Emitter<byte[]> topic,
            MeterRegistry metrics) {
        this.topic = topic;
        this.buried = Counter.builder("crosswire.dead.letters")
                .tag("topic", "readings")
                .description("Records that could not be taken")
                .register(metrics);
    }

    /** Returns when the broker has it. */
    void bury(ConsumerRecord<String, byte[]> record, RuntimeException reason) {
        ArticleLog.about(
                record.key(),
                () -> LOG.warnf(
                        "%s-%d@%d is buried: %s",
                        record.topic(), record.partition(), record.offset(), reason.getMessage()));
        Headers headers = headers(record, reason);
        while (!isAcknowledged(send(record, headers))) {
            Pauses.sleep(PAUSE_MS);
        }
        buried.increment();
    }

    private static boolean isAcknowledged(CompletableFuture<Void> sent) {
        try {
            sent.join();
            return true;
        } catch (CompletionException e) {
            LOG.warnf("the dead letters' topic cannot take a record now: %s", e.getMessage());
            return false;
        }
    }

    private CompletableFuture<Void> send(ConsumerRecord<String, byte[]> record, Headers headers) {
        CompletableFuture<Void> sent = new CompletableFuture<>();
        OutgoingKafkaRecordMetadata<String> metadata = OutgoingKafkaRecordMetadata.<String>builder()
                .withKey(record.key())
                .withHeaders(headers)
                .build();
        topic.send(Message.of(record.value(), Metadata.of(metadata), () -> settle(sent, null), e -> settle(sent, e)));
        return sent;
    }

    private static CompletableFuture<Void> settle(CompletableFuture<Void> sent, Throwable failure) {
        if (failure == null) {
            sent.complete(null);
        } else {
            sent.completeExceptionally(failure);
        }
        return CompletableFuture.completedFuture(null);
    }

    private static Headers headers(ConsumerRecord<String, byte[]> record, RuntimeException reason) {
        Headers headers = new RecordHeaders(record.headers().toArray());
        Map.of(
                        "dead-letter-reason", String.valueOf(reason.getMessage()),
                        "dead-letter-exception-class-name", reason.getClass().getName(),
                        "dead-letter-stack", stack(reason),
                        "dead-letter-topic", record.topic(),
                        "dead-letter-partition", Integer.toString(record.partition()),
                        "dead-letter-offset", Long.toString(record.offset()),
                        "dead-letter-time", Instant.now().toString())
                .forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        return headers;
    }

    private static String stack(RuntimeException reason) {
        StringWriter stack = new StringWriter();
        reason.printStackTrace(new PrintWriter(stack));
        return String.join("\n", stack.toString().lines().limit(STACK_LINES).toList());
    }
}
