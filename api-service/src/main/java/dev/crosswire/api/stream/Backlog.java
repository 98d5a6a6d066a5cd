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
        return queue.stream()
                .mapToLong(record -> Math.max(0, record.serializedValueSize()))
                .sum();
    }

    /** Takes out the oldest records, so many at most. */
    ConsumerRecords<String, byte[]> oldest(int count) {
        Map<TopicPartition, List<ConsumerRecord<String, byte[]>>> taken = new HashMap<>();
        PriorityQueue<Queue<ConsumerRecord<String, byte[]>>> byAge = new PriorityQueue<>(BY_AGE);
        byAge.addAll(queues.values());
        for (int i = 0; i < count && !byAge.isEmpty(); i++) {
            Queue<ConsumerRecord<String, byte[]>> queue = byAge.remove();
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
