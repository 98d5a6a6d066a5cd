package dev.crosswire.extract.stream;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import io.smallrye.reactive.messaging.kafka.transactions.KafkaTransactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/**
 * The whole flow: a batch of articles is read, and its readings, claims, dead letters and offsets are written in one
 * Kafka transaction, exactly once. The transaction opens after the reading, so that a long article cannot outlive it. All
 * records of a batch may wait for the broker at a time: they are in memory anyway, and there is no end to how many claims
 * an article makes.
 */
@ApplicationScoped
class ArticleStream {
    private final KafkaTransactions<byte[]> transactions;
    private final ReadingPool pool;
    private final OutgoingRecords records;
    private final Pace pace;
    private final Meters meters;

    ArticleStream(
            @Channel("readings") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    KafkaTransactions<byte[]> transactions,
            ReadingPool pool,
            OutgoingRecords records,
            Pace pace,
            Meters meters) {
        this.pace = pace;
        this.meters = meters;
        this.transactions = transactions;
        this.pool = pool;
        this.records = records;
    }

    @Incoming("articles")
    Uni<Void> process(KafkaRecordBatch<String, byte[]> batch) {
        Instant begun = Instant.now();
        return Uni.createFrom()
                .item(() -> pool.read(
                        batch.getRecords().stream().map(KafkaRecord::getPayload).toList()))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .chain(outcomes -> write(batch, outcomes, begun).invoke(() -> meters.written(outcomes)))
                .invoke(pace::written)
                .onFailure()
                .invoke(pace::failed);
    }

    private Uni<Void> write(KafkaRecordBatch<String, byte[]> batch, List<Outcome> outcomes, Instant begun) {
        List<KafkaRecord<String, byte[]>> incoming = batch.getRecords();
        return transactions.withTransactionAndAck(batch, emitter -> {
            for (int i = 0; i < incoming.size(); i++) {
                records.of(incoming.get(i), outcomes.get(i), begun).forEach(emitter::send);
            }
            return Uni.createFrom().voidItem();
        });
    }
}
