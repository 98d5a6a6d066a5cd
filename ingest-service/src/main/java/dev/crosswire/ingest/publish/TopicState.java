package dev.crosswire.ingest.publish;

import dev.crosswire.ingest.IngestConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.Node;

/**
 * Whether the topic takes records. While sending works nobody asks the broker; after a failure, or at first, each
 * question is put to it until it answers well, so that clients hear 503 at once and not after a long wait.
 */
@ApplicationScoped
class TopicState {
    /** Of the time that a record may take: as long as the producer may wait for what it must know of the topic. */
    private static final int SHARE = 4;

    private final Admin admin;
    private final IngestConfig config;
    private final Duration patience;
    private volatile boolean trusted;

    TopicState(Admin admin, IngestConfig config) {
        this.admin = admin;
        this.config = config;
        this.patience = config.delivery().timeout().dividedBy(SHARE);
    }

    /** @param failure what became of a record, null where it was acknowledged */
    void observe(Exception failure) {
        trusted = failure == null;
    }

    void requireAvailable() {
        if (!trusted) {
            ask();
            trusted = true;
        }
    }

    /** @throws TopicUnavailable where the broker does not answer soon, or a partition has no leader */
    void ask() {
        try {
            DescribeTopicsOptions options = new DescribeTopicsOptions().timeoutMs((int) patience.toMillis());
            TopicDescription topic = admin.describeTopics(Set.of(config.topic()), options)
                    .topicNameValues()
                    .get(config.topic())
                    .get(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (topic.partitions().stream()
                    .anyMatch(p -> p.leader() == null || p.leader().equals(Node.noNode()))) {
                throw new TopicUnavailable(new IllegalStateException("a partition has no leader"));
            }
        } catch (ExecutionException | TimeoutException e) {
            throw new TopicUnavailable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TopicUnavailable(e);
        }
    }
}
