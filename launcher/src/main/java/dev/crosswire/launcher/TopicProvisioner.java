package dev.crosswire.launcher;

import dev.crosswire.contract.ClaimsLayout;
import dev.crosswire.contract.TopicSpec;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates the topics of the contract. One that is there already stays as it is, with whatever its keeper set. */
public final class TopicProvisioner {
    /** What the embedded run gives every topic: enough for a few instances of a service. */
    public static final int DEFAULT_PARTITIONS = 4;

    private static final short BROKER_DEFAULT = -1;
    private static final long GLANCE_MS = 20;

    private TopicProvisioner() {}

    /** All topics of the contract under their default names, claims laid out as the environment says. */
    public static void provision(String bootstrapServers) {
        ClaimsLayout layout = ClaimsLayout.of(System.getenv(ClaimsLayout.VARIABLE));
        provision(bootstrapServers, layout.topics(), DEFAULT_PARTITIONS);
    }

    /** The replication factor is the broker's default. */
    public static void provision(String bootstrapServers, List<TopicSpec> specs, int partitions) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            Set<String> present = admin.listTopics().names().get();
            List<NewTopic> missing = specs.stream()
                    .filter(spec -> !present.contains(spec.name()))
                    .map(spec -> new NewTopic(spec.name(), partitions, BROKER_DEFAULT).configs(spec.config()))
                    .toList();
            for (var created : admin.createTopics(missing).values().values()) {
                awaitCreated(created);
            }
            awaitKnown(admin, specs.stream().map(TopicSpec::name).collect(Collectors.toSet()));
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot provision the topics", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while provisioning the topics", e);
        }
    }

    /** A broker learns of a topic a moment after the controller has it. */
    private static void awaitKnown(Admin admin, Set<String> topics) throws ExecutionException, InterruptedException {
        while (!admin.listTopics().names().get().containsAll(topics)) {
            Thread.sleep(GLANCE_MS);
        }
    }

    private static void awaitCreated(KafkaFuture<Void> created) throws ExecutionException, InterruptedException {
        try {
            created.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }
}
