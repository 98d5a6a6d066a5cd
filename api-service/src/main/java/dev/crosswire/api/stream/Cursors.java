package dev.crosswire.api.stream;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.TopicPartition;

/** The partitions this instance owns, and the offset it expects next in each. */
@ApplicationScoped
class Cursors {
    private final Map<TopicPartition, Long> next = new ConcurrentHashMap<>();

    void assigned(TopicPartition partition, long offset) {
        next.put(partition, offset);
    }

    void lost(TopicPartition partition) {
        next.remove(partition);
    }

    /** Empty where the partition is not ours (any more): what was fetched from it must not be taken in. */
    OptionalLong next(TopicPartition partition) {
        Long offset = next.get(partition);
        return offset == null ? OptionalLong.empty() : OptionalLong.of(offset);
    }

    /** Moves on, unless the partition was lost or assigned anew meanwhile. */
    void advance(TopicPartition partition, long expected, long offset) {
        next.replace(partition, expected, offset);
    }

    Set<TopicPartition> owned() {
        return Set.copyOf(next.keySet());
    }
}
