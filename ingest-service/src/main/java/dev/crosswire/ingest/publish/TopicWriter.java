package dev.crosswire.ingest.publish;

import dev.crosswire.ingest.IngestConfig;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidTimestampException;
import org.apache.kafka.common.errors.RecordTooLargeException;

/**
 * Writes records in transactions, those that come at about the same time in one. It is not for their being together, but
 * for what becomes of a record that was sent and not acknowledged: it may be on its way for long. Once this instance's
 * transactions are begun anew, by itself or by another that fences it, such a record can arrive no more.
 */
@ApplicationScoped
class TopicWriter {
    private static final int MOST = 500;
    private static final Duration FAREWELL = Duration.ofSeconds(5);
    private static final Set<Class<?>> RECORDS_FAULT =
            Set.of(RecordTooLargeException.class, InvalidTimestampException.class);

    private final KafkaClients clients;
    private final TopicState state;
    private final String instance;
    private final BlockingQueue<Entry> queue = new LinkedBlockingQueue<>();
    private final Thread thread = new Thread(this::run, "crosswire-articles");
    private Producer<String, byte[]> producer;

    /** A record that waits; one without a record is the last. */
    private record Entry(
            ProducerRecord<String, byte[]> record, BooleanSupplier mayBeSent, CompletableFuture<Void> acknowledged) {}

    TopicWriter(KafkaClients clients, TopicState state, IngestConfig config) {
        this.clients = clients;
        this.state = state;
        this.instance = config.instance();
        thread.setDaemon(true);
        thread.start();
    }

    /** Completes when the broker has the record for good; fails where it has not, or that is not known. */
    CompletableFuture<Void> write(ProducerRecord<String, byte[]> record, BooleanSupplier mayBeSent) {
        Entry entry = new Entry(record, mayBeSent, new CompletableFuture<>());
        queue.add(entry);
        return entry.acknowledged();
    }

    /** Whether nothing that was given up is on its way any more. */
    synchronized boolean isSettled() {
        return producer != null;
    }

    /**
     * Makes that nothing which was given up is on its way any more.
     *
     * @throws KafkaException where the broker does not say so
     */
    synchronized void settle() {
        if (producer == null) {
            producer = clients.transactionalProducer(instance);
        }
    }

    private void run() {
        List<Entry> entries = new ArrayList<>();
        try {
            do {
                entries.clear();
                entries.add(queue.take());
                queue.drainTo(entries, MOST);
            } while (write(entries));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean write(List<Entry> entries) {
        List<Entry> records =
                entries.stream().filter(entry -> entry.record() != null).toList();
        if (!records.isEmpty()) {
            writeTogether(records);
        }
        return records.size() == entries.size();
    }

    private synchronized void writeTogether(List<Entry> entries) {
        try {
            settle();
            List<Entry> due = due(entries);
            producer.beginTransaction();
            due.forEach(entry -> producer.send(entry.record()));
            producer.commitTransaction();
            state.observe(null);
            due.forEach(entry -> entry.acknowledged().complete(null));
        } catch (RuntimeException e) {
            // Whatever it is: this thread writes all that follows.
            begunAnew();
            if (entries.size() > 1 && producer != null && isOfOneRecord(e)) {
                entries.forEach(entry -> writeTogether(List.of(entry)));
            } else {
                state.observe(e);
                entries.forEach(entry -> entry.acknowledged().completeExceptionally(new TopicUnavailable(e)));
            }
        }
    }

    /** Asked after the transactions are begun: who then stands still is fenced before another sends the record. */
    private static List<Entry> due(List<Entry> entries) {
        List<Entry> due = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.mayBeSent().getAsBoolean()) {
                due.add(entry);
            } else {
                entry.acknowledged()
                        .completeExceptionally(new TopicUnavailable(new IllegalStateException("stopped for too long")));
            }
        }
        return due;
    }

    private void begunAnew() {
        try {
            close();
            settle();
        } catch (RuntimeException e) {
            state.observe(e);
        }
    }

    private static boolean isOfOneRecord(Throwable failure) {
        return failure != null && (RECORDS_FAULT.contains(failure.getClass()) || isOfOneRecord(failure.getCause()));
    }

    private void close() {
        Producer<String, byte[]> closing = producer;
        producer = null;
        if (closing != null) {
            clients.close(closing);
        }
    }

    /** What was given over is written first, unless that takes too long. */
    @PreDestroy
    void stop() throws InterruptedException {
        queue.add(new Entry(null, () -> false, new CompletableFuture<>()));
        thread.join(FAREWELL.toMillis());
        thread.interrupt();
        synchronized (this) {
            close();
        }
    }
}
