package dev.crosswire.api.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

/** What is taken next of what several partitions hold. */
class BacklogTest {
    private static final TopicPartition AHEAD = new TopicPartition("readings", 0);
    private static final TopicPartition BEHIND = new TopicPartition("readings", 1);

    private final Backlog backlog = new Backlog(100);

    @Test
    void theOldestGoFirstWhicheverPartitionTheyAreOf() {
        add(AHEAD, 0, 50, 60, 70);
        add(BEHIND, 0, 10, 20, 55);
        assertEquals(Map.of(BEHIND, List.of(10L, 20L), AHEAD, List.of(50L)), take(3));
        assertEquals(Map.of(BEHIND, List.of(55L), AHEAD, List.of(60L, 70L)), take(9));
        assertTrue(backlog.isEmpty());
    }

    @Test
    void thoseOfOnePartitionKeepTheirOrder() {
        add(AHEAD, 0, 90, 10);
        add(BEHIND, 0, 20);
        assertEquals(Map.of(BEHIND, List.of(20L), AHEAD, List.of(90L)), take(2));
        add(AHEAD, 2, 5);
        assertEquals(Map.of(AHEAD, List.of(10L, 5L)), take(2));
    }

    @Test
    void whatIsFetchedAgainStandsBehindNothingOfBefore() {
        add(AHEAD, 0, 10, 20);
        add(BEHIND, 0, 15);
        backlog.forget(Set.of(AHEAD));
        add(AHEAD, 1, 20);
        assertEquals(Map.of(BEHIND, List.of(15L), AHEAD, List.of(20L)), take(9));
    }

    @Test
    void aPartitionThatHasItsShareIsFull() {
        add(AHEAD, 0, 1, 2, 3, 4, 5);
        add(BEHIND, 0, 11, 12, 13, 14);
        assertEquals(Set.of(AHEAD), backlog.full(2));
        take(1);
        assertEquals(Set.of(), backlog.full(2));
    }

    @Test
    void anErasureHoldsNothing() {
        backlog.add(new ConsumerRecords<>(Map.of(AHEAD, List.of(record(AHEAD, 0, 1, null))), Map.of()));
        assertEquals(Set.of(), backlog.full(1));
        assertEquals(Map.of(AHEAD, List.of(1L)), take(1));
    }

    private void add(TopicPartition partition, long from, long... times) {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        for (long time : times) {
            records.add(record(partition, from + records.size(), time, new byte[10]));
        }
        backlog.add(new ConsumerRecords<>(Map.of(partition, records), Map.of()));
    }

    private static ConsumerRecord<String, byte[]> record(
            TopicPartition partition, long offset, long time, byte[] value) {
        return new ConsumerRecord<>(
                partition.topic(),
                partition.partition(),
                offset,
                time,
                TimestampType.CREATE_TIME,
                1,
                value == null ? -1 : value.length,
                "a",
                value,
                new RecordHeaders(),
                Optional.empty());
    }

    @Test
    void noMoreBytesAreTakenThanMayBeButOneInAnyCase() {
        add(AHEAD, 0, 1, 2, 3);
        add(BEHIND, 0, 4);
        assertEquals(Map.of(AHEAD, List.of(1L, 2L)), take(9, 29));
        assertEquals(Map.of(AHEAD, List.of(3L)), take(9, 9));
        assertEquals(Map.of(BEHIND, List.of(4L)), take(9, 10));
    }

    private Map<TopicPartition, List<Long>> take(int count) {
        return take(count, Long.MAX_VALUE);
    }

    private Map<TopicPartition, List<Long>> take(int count, long bytes) {
        ConsumerRecords<String, byte[]> taken = backlog.oldest(count, bytes);
        return taken.partitions().stream()
                .collect(Collectors.toMap(partition -> partition, partition -> taken.records(partition).stream()
                        .map(ConsumerRecord::timestamp)
                        .toList()));
    }
}
