package dev.crosswire.launcher;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTopicsOptions;

/**
 * How the brokers of a cluster fare.
 *
 * @param patience after how long without what is waited for waiting ends
 */
public record ClusterState(ClusterPorts cluster, Duration patience) {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int REQUEST_MS = 30_000;
    private static final long GLANCE_MS = 100;

    private interface Question {
        boolean ask(Admin admin) throws ExecutionException, InterruptedException;
    }

    public ClusterState(ClusterPorts cluster) {
        this(cluster, PATIENCE);
    }

    /**
     * Returns when all are there: topics cannot have their copies before.
     *
     * @throws RunFailure where they are not in time
     */
    public void awaitBrokers() {
        await(
                admin -> admin.describeCluster().nodes().get().size() == cluster.size(),
                "not all of the " + cluster.size() + " brokers are up");
    }

    /**
     * Returns when every copy of every partition is up to date, so that any one broker may go.
     *
     * @throws RunFailure where they are not in time
     */
    public void awaitCopies() {
        await(ClusterState::isWhole, "copies of partitions are missing");
    }

    private static boolean isWhole(Admin admin) throws ExecutionException, InterruptedException {
        Set<String> topics = admin.listTopics(new ListTopicsOptions().listInternal(true))
                .names()
                .get();
        return admin.describeTopics(topics).allTopicNames().get().values().stream()
                .flatMap(topic -> topic.partitions().stream())
                .allMatch(partition ->
                        partition.isr().size() == partition.replicas().size());
    }

    private void await(Question question, String otherwise) {
        long end = System.nanoTime() + patience.toNanos();
        int milliseconds = (int) patience.toMillis();
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                cluster.bootstrapServers(),
                "default.api.timeout.ms",
                milliseconds,
                "request.timeout.ms",
                Math.min(milliseconds, REQUEST_MS));
        try (Admin admin = Admin.create(settings)) {
            while (!question.ask(admin)) {
                if (System.nanoTime() > end) {
                    throw new RunFailure("After " + patience.toSeconds() + " s " + otherwise + ".");
                }
                Thread.sleep(GLANCE_MS);
            }
        } catch (ExecutionException e) {
            throw new RunFailure("The brokers do not answer: " + e.getCause().getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RunFailure("The run was interrupted.");
        }
    }
}
