package dev.crosswire.ingest.publish;

import dev.crosswire.edge.trace.Tracing;
import dev.crosswire.ingest.IngestConfig;
import dev.crosswire.ingest.article.ArticleRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.record.AbstractRecords;
import org.apache.kafka.common.record.CompressionType;
import org.apache.kafka.common.record.RecordBatch;

/** Sends records to the topic of articles. */
@ApplicationScoped
public class ArticleTopic {
    private final KafkaClients clients;
    private final TopicWriter writer;
    private final TopicState state;
    private final IngestConfig config;
    private final Tracing tracing;

    ArticleTopic(KafkaClients clients, TopicWriter writer, TopicState state, IngestConfig config, Tracing tracing) {
        this.tracing = tracing;
        this.clients = clients;
        this.writer = writer;
        this.state = state;
        this.config = config;
    }

    /**
     * Asks before anything is begun.
     *
     * @throws TopicUnavailable where a record sent now would not get through
     */
    public void requireAvailable() {
        state.requireAvailable();
    }

    /** Whether the topic takes a record of this length. */
    public boolean takes(ArticleRecord record) {
        return length(record) <= config.limits().record();
    }

    /**
     * Completes when the broker has the record; fails with {@link TopicUnavailable} when it has not said so in time,
     * and then it may have it or not, or when the lease no longer holds, and then the record is not sent.
     *
     * @param mayBeSent asked for each record at the last moment
     */
    public CompletableFuture<Void> send(ArticleRecord record, BooleanSupplier mayBeSent) {
        return writer.write(toKafka(record), mayBeSent);
    }

    /** Whether of what this instance sent, and gave up, nothing can arrive any more. */
    public boolean isSettled() {
        return writer.isSettled();
    }

    /**
     * Makes that of what these instances sent, and did not see arrive, nothing can arrive any more.
     *
     * @throws TopicUnavailable where the broker does not answer in time
     */
    public void fence(Collection<String> instances) {
        try {
            for (String instance : instances) {
                if (instance.equals(config.instance())) {
                    writer.settle();
                } else {
                    clients.close(clients.transactionalProducer(instance));
                }
            }
        } catch (KafkaException e) {
            throw new TopicUnavailable(e);
        }
    }

    private ProducerRecord<String, byte[]> toKafka(ArticleRecord record) {
        ProducerRecord<String, byte[]> sent = new ProducerRecord<>(
                config.topic(),
                null,
                record.timestamp().toEpochMilli(),
                record.key().id(),
                record.value(),
                CloudEvent.headers(record));
        tracing.inject(sent.headers());
        return sent;
    }

    private static int length(ArticleRecord record) {
        return AbstractRecords.estimateSizeInBytesUpperBound(
                RecordBatch.CURRENT_MAGIC_VALUE,
                CompressionType.NONE,
                record.key().id().getBytes(StandardCharsets.UTF_8),
                record.value(),
                CloudEvent.headers(record).toArray(Header[]::new));
    }
}
