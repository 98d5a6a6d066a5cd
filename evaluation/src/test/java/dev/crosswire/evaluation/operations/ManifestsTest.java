package dev.crosswire.evaluation.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The manifests hold nothing that Kubernetes and Strimzi do not know, and all of the right type: each is read into the
 * model of its kind that they publish. CloudNativePG publishes none for Java; its manifest is not checked here.
 */
class ManifestsTest {
    private static final Path DIRECTORY = Path.of("..", "operations", "kubernetes");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final int FEWEST = 15;

    private static final Map<String, Class<?>> KINDS = Map.of(
            "v1 Service", io.fabric8.kubernetes.api.model.Service.class,
            "apps/v1 StatefulSet", StatefulSet.class,
            "policy/v1 PodDisruptionBudget", PodDisruptionBudget.class,
            "kafka.strimzi.io/v1beta2 Kafka", Kafka.class,
            "kafka.strimzi.io/v1beta2 KafkaNodePool", KafkaNodePool.class,
            "kafka.strimzi.io/v1beta2 KafkaUser", KafkaUser.class,
            "kafka.strimzi.io/v1beta2 KafkaTopic", KafkaTopic.class);

    @Test
    void everyManifestIsOfItsKind() throws IOException {
        List<String> faults = new ArrayList<>();
        int checked = 0;
        for (JsonNode manifest : manifests()) {
            String kind = manifest.path("apiVersion").asText() + " "
                    + manifest.path("kind").asText();
            Class<?> model = KINDS.get(kind);
            if (model != null) {
                checked++;
                String name = kind + " " + manifest.at("/metadata/name").asText();
                faults.addAll(UnknownFields.in(YAML.treeToValue(manifest, model), name));
            } else {
                assertEquals("postgresql.cnpg.io/v1 Cluster", kind);
            }
        }
        assertEquals(List.of(), faults);
        assertTrue(checked >= FEWEST, checked + " manifests");
    }

    @Test
    void aFieldThatIsNotKnownIsFound() throws IOException {
        assertEquals(
                List.of("x.Spec.podMangementPolicy"),
                unknown(StatefulSet.class, "{spec: {podMangementPolicy: Parallel}}"));
        assertEquals(
                List.of("x.Spec.Kafka.listener"),
                unknown(Kafka.class, "{spec: {kafka: {version: 4.1.1, listener: []}}}"));
        assertEquals(List.of(), unknown(Kafka.class, "{spec: {kafka: {version: 4.1.1, listeners: []}}}"));
    }

    private static List<String> unknown(Class<?> model, String manifest) throws IOException {
        return UnknownFields.in(YAML.readValue(manifest, model), "x");
    }

    private static List<JsonNode> manifests() throws IOException {
        List<JsonNode> manifests = new ArrayList<>();
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            for (Path file : files.sorted().toList()) {
                YAML.readerFor(JsonNode.class)
                        .<JsonNode>readValues(file.toFile())
                        .forEachRemaining(manifests::add);
            }
        }
        return manifests;
    }
}
