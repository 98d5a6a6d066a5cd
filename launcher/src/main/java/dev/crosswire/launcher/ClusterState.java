package dev.crosswire.launcher;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTopicsOptions;

/** How the brokers of a cluster fare. */
public record ClusterState(ClusterPorts cluster) {
    private static final long GLANCE_MS = 100;

    private interface Question<T> {
        T ask(Admin admin) throws ExecutionException, InterruptedException;
    }

    /** Returns when all are there: topics cannot have their copies before. */
    public void awaitBrokers() {
        answer(admin -> {
            while (admin.describeCluster().nodes().get().size() < cluster.size()) {
                Thread.sleep(GLANCE_MS);
            }
            return true;
        });
    }

    /** Returns when every copy of every partition is up to date, so that any one broker may go. */
    public void awaitCopies() {
        answer(admin -> {
            while (!isWhole(admin)) {
                Thread.sleep(GLANCE_MS);
            }
            return true;
        });
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

    private <T> T answer(Question<T> question) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", cluster.bootstrapServers()))) {
            return question.ask(admin);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the brokers do not answer", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking the brokers", e);
        }
    }
}
