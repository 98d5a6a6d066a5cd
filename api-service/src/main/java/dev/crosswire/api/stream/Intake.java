package dev.crosswire.api.stream;

import dev.crosswire.api.store.Database;
import dev.crosswire.api.store.OffsetTable;
import dev.crosswire.api.store.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/**
 * Takes batches of records into the database, each batch in one transaction with the offsets after it: so a record
 * counts once however often it is delivered. Two instances may have records of one partition, when it has just changed
 * hands: who comes second finds the offset moved, writes nothing, and goes on from there. A record that cannot be taken
 * goes to its dead letters, and its partition goes on; a database that is away is waited for, and who is older than the
 * schema waits to be replaced.
 */
final class Intake<T> {
    private static final Logger LOG = Logger.getLogger(Intake.class);
    private static final long LONGEST_PAUSE_MS = 5_000;

    private final Database database;
    private final OffsetTable offsets;
    private final Cursors cursors;
    private final Format<T> format;
    private final Sink<T> sink;
    private final DeadLetters deadLetters;
    private final Progress progress;

    Intake(
            Database database,
            OffsetTable offsets,
            Cursors cursors,
            Format<T> format,
            Sink<T> sink,
            DeadLetters deadLetters,
            Progress progress) {
        this.database = database;
        this.offsets = offsets;
        this.cursors = cursors;
        this.format = format;
        this.sink = sink;
        this.deadLetters = deadLetters;
        this.progress = progress;
    }

    /** Reads a record. */
    interface Format<T> {
        /** @throws IllegalArgumentException where it is none */
        T read(ConsumerRecord<String, byte[]> record);
    }

    /** Takes records in, in the transaction of their offsets. */
    interface Sink<T> {
        void take(Connection connection, List<T> values) throws SQLException;
    }

    /** Where records go that cannot be taken; returns when they are there for good. */
    interface DeadLetters {
        void bury(ConsumerRecord<String, byte[]> record, RuntimeException reason);
    }

    /** Returns when all of the batch is taken in, here or by somebody else, or buried. */
    void take(ConsumerRecords<String, byte[]> batch) {
        progress.begun();
        List<Slice> slices = Slice.of(batch, cursors);
        Map<ConsumerRecord<String, byte[]>, T> values = values(slices);
        takeOrBury(slices, values);
        progress.taken(batch.count());
    }

    /** What a record is: a value, or the reason why it is none. */
    private record Read<T>(ConsumerRecord<String, byte[]> record, T value, IllegalArgumentException reason) {}

    /** All processors read; where records are none, they are buried in their order. */
    private Map<ConsumerRecord<String, byte[]>, T> values(List<Slice> slices) {
        List<ConsumerRecord<String, byte[]>> records =
                slices.stream().flatMap(slice -> slice.records().stream()).toList();
        Map<ConsumerRecord<String, byte[]>, T> values = new HashMap<>();
        for (Read<T> read : records.parallelStream().map(this::read).toList()) {
            if (read.reason() == null) {
                values.put(read.record(), read.value());
            } else {
                deadLetters.bury(read.record(), read.reason());
            }
        }
        return values;
    }

    private Read<T> read(ConsumerRecord<String, byte[]> record) {
        try {
            return new Read<>(record, format.read(record), null);
        } catch (IllegalArgumentException e) {
            return new Read<>(record, null, e);
        }
    }

    /** Where something in the slices cannot be taken in, each half is tried by itself, down to the record that is at fault. */
    private void takeOrBury(List<Slice> slices, Map<ConsumerRecord<String, byte[]>, T> values) {
        try {
            persist(slices, values);
        } catch (RuntimeException e) {
            if (e instanceof Pauses.Stopped) {
                throw e;
            }
            int records =
                    slices.stream().mapToInt(slice -> slice.records().size()).sum();
            if (records > 1) {
                LOG.warnf("%d records cannot be taken as one: taking each half by itself", records);
                Slice.halves(slices).forEach(half -> takeOrBury(half, values));
            } else if (records == 1) {
                deadLetters.bury(slices.get(0).records().get(0), e);
                persist(slices, Map.of());
            }
        }
    }

    /** Takes the slices in, as often as it needs while the database is away or busy. */
    private void persist(List<Slice> slices, Map<ConsumerRecord<String, byte[]>, T> values) {
        long pause = 50;
        while (true) {
            try {
                Map<Slice, Long> late = database.transaction(connection -> write(connection, slices, values));
                List<Slice> rest = settle(slices, late);
                if (!rest.isEmpty()) {
                    persist(rest, values);
                }
                return;
            } catch (StoreException e) {
                if (e.blamesData()) {
                    throw e;
                }
                progress.failed(e);
                LOG.warnf("the database cannot take a batch now, waiting %d ms: %s", pause, e.getMessage());
            }
            Pauses.sleep(pause);
            pause = Math.min(LONGEST_PAUSE_MS, pause * 2);
        }
    }

    /** @return the slices that came too late, each with the offset where its partition stands */
    private Map<Slice, Long> write(
            Connection connection, List<Slice> slices, Map<ConsumerRecord<String, byte[]>, T> values)
            throws SQLException {
        offsets.requireSameSchema(connection);
        Map<Slice, Long> late = new HashMap<>();
        List<T> mine = new ArrayList<>();
        for (Slice slice : slices) {
            String topic = slice.partition().topic();
            int partition = slice.partition().partition();
            if (offsets.advance(connection, topic, partition, slice.expected(), slice.next())) {
                slice.records().stream()
                        .filter(values::containsKey)
                        .map(values::get)
                        .forEach(mine::add);
            } else {
                late.put(slice, offsets.next(connection, topic, partition));
            }
        }
        if (!mine.isEmpty()) {
            sink.take(connection, mine);
        }
        return late;
    }

    /** @return what of the late slices is still to be taken */
    private List<Slice> settle(List<Slice> slices, Map<Slice, Long> late) {
        List<Slice> rest = new ArrayList<>();
        for (Slice slice : slices) {
            if (late.containsKey(slice)) {
                follow(slice, late.get(slice)).ifPresent(rest::add);
            } else {
                cursors.advance(slice.partition(), slice.expected(), slice.next());
            }
        }
        return rest;
    }

    private Optional<Slice> follow(Slice late, long next) {
        LOG.infof("%s has moved from %d to %d without us", late.partition(), late.expected(), next);
        if (next <= late.expected()) {
            cursors.lost(late.partition());
            return Optional.empty();
        }
        cursors.advance(late.partition(), late.expected(), next);
        return late.rest(cursors);
    }
}
