package dev.crosswire.api.stream;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/**
 * Records that were fetched and are not taken yet, a queue a partition. The oldest go first, whichever partition they are
 * of; those of one partition keep their order.
 */
final class Backlog {
    private static final Comparator<Queue<ConsumerRecord<String, byte[]>>> BY_AGE =
            Comparator.comparingLong(queue -> queue.element().timestamp());

    private final long most;
    private final Map<TopicPartition, Queue<ConsumerRecord<String, byte[]>>> queues = new HashMap<>();

    /** @param most bytes, above which no more should be fetched, shared among the partitions */
    Backlog(long most) {
        this.most = most;
    }

    void add(ConsumerRecords<String, byte[]> fetched) {
        for (TopicPartition partition : fetched.partitions()) {
            queues.computeIfAbsent(partition, one -> new ArrayDeque<>()).addAll(fetched.records(partition));
        }
    }

    /** What is left of these is somebody else's to take, or will be fetched again. */
    void forget(Collection<TopicPartition> partitions) {
        queues.keySet().removeAll(partitions);
    }

    boolean isEmpty() {
        return queues.isEmpty();
    }

    /** Of so many partitions, those that have their share. */
    Set<TopicPartition> full(int partitions) {
        return queues.entrySet().stream()
                .filter(queue -> bytes(queue.getValue()) * partitions >= most)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static long bytes(Queue<ConsumerRecord<String, byte[]>> queue) {
        return queue.stream().mapToLong(Backlog::bytes).sum();
    }

    private static long bytes(ConsumerRecord<String, byte[]> record) {
        return Math.max(0, record.serializedValueSize());
    }

    /** Takes out the oldest records: so many at most, and as long as all together are no longer than so many bytes; one in any case. */
    ConsumerRecords<String, byte[]> oldest(int count, long bytes) {
        Map<TopicPartition, List<ConsumerRecord<String, byte[]>>> taken = new HashMap<>();
        PriorityQueue<Queue<ConsumerRecord<String, byte[]>>> byAge = new PriorityQueue<>(BY_AGE);
        byAge.addAll(queues.values());
        long left = bytes;
        for (int i = 0; i < count && !byAge.isEmpty(); i++) {
            Queue<ConsumerRecord<String, byte[]>> queue = byAge.remove();
            left -= bytes(queue.element());
            if (i > 0 && left < 0) {
                break;
            }
            ConsumerRecord<String, byte[]> record = queue.remove();
            taken.computeIfAbsent(
                            new TopicPartition(record.topic(), record.partition()), partition -> new ArrayList<>())
                    .add(record);
            if (!queue.isEmpty()) {
                byAge.add(queue);
            }
        }
        queues.values().removeIf(Queue::isEmpty);
        return new ConsumerRecords<>(taken, Map.of());
    }
}
