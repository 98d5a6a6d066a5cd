package dev.crosswire.api.stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.api.store.ArrivalWriter;
import dev.crosswire.api.store.Database;
import dev.crosswire.api.store.OffsetTable;
import dev.crosswire.api.view.Arrival;
import dev.crosswire.api.view.ArrivedReading;
import dev.crosswire.contract.Reading;
import dev.crosswire.edge.trace.Tracing;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/** Takes readings into the view. */
@ApplicationScoped
class ReadingConsumer {
    private final Intake<Arrival> intake;
    private final Progress progress = new Progress();
    private final ObjectMapper json;
    private final Tracing tracing;

    ReadingConsumer(
            Database database,
            OffsetTable offsets,
            Cursors cursors,
            ArrivalWriter arrivals,
            ReadingDeadLetters deadLetters,
            ObjectMapper json,
            Tracing tracing) {
        this.tracing = tracing;
        this.json = json;
        this.intake = new Intake<>(database, offsets, cursors, this::read, arrivals::take, deadLetters::bury, progress);
    }

    void take(ConsumerRecords<String, byte[]> batch) {
        Instant begun = Instant.now();
        intake.take(batch);
        batch.forEach(record -> tracing.done("reconcile", record.key(), record.headers(), begun));
    }

    Progress progress() {
        return progress;
    }

    private Arrival read(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) {
            return Erasures.of(record);
        }
        try {
            Reading reading = json.readValue(record.value(), Reading.class);
            check(reading, record.key());
            return new ArrivedReading(reading, digest(json.writeValueAsBytes(reading)));
        } catch (IOException e) {
            throw new IllegalArgumentException("not a reading: " + e.getMessage(), e);
        }
    }

    private static void check(Reading reading, String key) {
        if (!reading.articleId().equals(key)) {
            throw new IllegalArgumentException("the key is not the article's id");
        }
        reading.publication().date();
        reading.claims().forEach(claim -> {
            if (!claim.articleId().equals(reading.articleId())) {
                throw new IllegalArgumentException("claim " + claim.id() + " is of another article");
            }
        });
    }

    private static String digest(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return new BigInteger(1, hash).toString(Character.MAX_RADIX);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
