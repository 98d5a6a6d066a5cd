package dev.crosswire.api.stream;

import dev.crosswire.api.store.Database;
import dev.crosswire.api.store.OffsetTable;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Lets a consumer begin where the database says it left off. A topic that was deleted and made again has another id and
 * is read from its start, and so is a partition that has lost its end; readings are idempotent.
 */
@ApplicationScoped
@Identifier("database-offsets")
class Seeker implements KafkaConsumerRebalanceListener {
    private static final Logger LOG = Logger.getLogger(Seeker.class);

    private final Database database;
    private final OffsetTable offsets;
    private final Cursors cursors;
    private final Map<String, Object> kafka;

    Seeker(
            Database database,
            OffsetTable offsets,
            Cursors cursors,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.database = database;
        this.offsets = offsets;
        this.cursors = cursors;
        this.kafka = kafka;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        if (partitions.isEmpty()) {
            return;
        }
        Map<String, String> topicIds =
                topicIds(partitions.stream().map(TopicPartition::topic).collect(Collectors.toSet()));
        Map<TopicPartition, Long> ends = consumer.endOffsets(List.copyOf(partitions));
        for (TopicPartition partition : partitions) {
            long next = start(partition, topicIds.get(partition.topic()), ends.get(partition));
            consumer.seek(partition, next);
            cursors.assigned(partition, next);
        }
        LOG.infof("reading %s from the offsets kept in the database", partitions);
    }

    @Override
    public void onPartitionsRevoked(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        partitions.forEach(cursors::lost);
    }

    @Override
    public void onPartitionsLost(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        partitions.forEach(cursors::lost);
    }

    private long start(TopicPartition partition, String topicId, long end) {
        return database.transaction(connection -> {
            OffsetTable.Start start = offsets.start(connection, partition.topic(), partition.partition(), topicId);
            if (start.recreated() || start.next() > end) {
                LOG.warnf("%s is not the log that was read before: reading it from its start", partition);
                offsets.reset(connection, partition.topic(), partition.partition(), topicId);
                return 0L;
            }
            return start.next();
        });
    }

    private Map<String, String> topicIds(Set<String> topics) {
        try (Admin admin = Admin.create(kafka)) {
            return admin.describeTopics(topics).allTopicNames().get().values().stream()
                    .collect(Collectors.toMap(
                            TopicDescription::name, topic -> topic.topicId().toString()));
        } catch (ExecutionException e) {
            throw new KafkaException("cannot describe " + topics, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted while describing " + topics, e);
        }
    }
}
