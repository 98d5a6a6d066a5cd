package dev.crosswire.api.stream;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/**
 * One partition's share of a batch.
 *
 * @param expected the offset that must still be the next when the slice is taken in
 * @param records those at that offset or after, in order; never empty
 */
record Slice(TopicPartition partition, long expected, List<ConsumerRecord<String, byte[]>> records) {

    /** The offset after the slice. */
    long next() {
        return records.get(records.size() - 1).offset() + 1;
    }

    /** The shares of the partitions that are ours, by partition, so that writers lock them in one order. */
    static List<Slice> of(ConsumerRecords<String, byte[]> batch, Cursors cursors) {
        List<Slice> slices = new ArrayList<>();
        for (TopicPartition partition : batch.partitions()) {
            of(partition, batch.records(partition), cursors).ifPresent(slices::add);
        }
        slices.sort(Comparator.comparing(slice -> slice.partition().toString()));
        return slices;
    }

    private static Optional<Slice> of(
            TopicPartition partition, List<ConsumerRecord<String, byte[]>> records, Cursors cursors) {
        OptionalLong expected = cursors.next(partition);
        List<ConsumerRecord<String, byte[]>> ahead = records.stream()
                .filter(record -> expected.isPresent() && record.offset() >= expected.getAsLong())
                .toList();
        return ahead.isEmpty() ? Optional.empty() : Optional.of(new Slice(partition, expected.getAsLong(), ahead));
    }

    /** What is left of it where its partition has moved on; nothing where that is not ours any more. */
    Optional<Slice> rest(Cursors cursors) {
        return of(partition, records, cursors);
    }

    /** The first half of the records of all slices, then the second, each of them in the order of its partition. */
    static List<List<Slice>> halves(List<Slice> slices) {
        int half = (slices.stream().mapToInt(slice -> slice.records().size()).sum() + 1) / 2;
        List<Slice> first = new ArrayList<>();
        List<Slice> second = new ArrayList<>();
        for (Slice slice : slices) {
            int here = Math.min(half, slice.records.size());
            half -= here;
            if (here > 0) {
                first.add(new Slice(slice.partition, slice.expected, slice.records.subList(0, here)));
            }
            if (here < slice.records.size()) {
                long from =
                        here == 0 ? slice.expected : slice.records.get(here - 1).offset() + 1;
                second.add(new Slice(slice.partition, from, slice.records.subList(here, slice.records.size())));
            }
        }
        return List.of(first, second);
    }
}
