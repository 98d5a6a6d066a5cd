package dev.crosswire.launcher.operate;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.contract.Topics;
import dev.crosswire.launcher.EmbeddedBroker;
import dev.crosswire.launcher.TopicProvisioner;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is done to the topics themselves, on a real broker. */
class TopicsTest {
    private static EmbeddedBroker broker;
    private static Cluster cluster;

    @BeforeAll
    static void start() {
        broker = EmbeddedBroker.start();
        TopicProvisioner.provision(broker.bootstrapServers(), Topics.ALL, 2);
        cluster = new Cluster(Map.of("bootstrap.servers", broker.bootstrapServers()));
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @Test
    void erasingTakesOutOneKeysRecordsAndKeepsTheOthersInTheirOrder() throws Exception {
        List<ProducerRecord<String, byte[]>> records = new ArrayList<>();
        for (int version = 1; version <= 3; version++) {
            for (String key : List.of("a", "b", "c", "d")) {
                records.add(record(Topics.ARTICLES, key, key + version));
            }
        }
        records.add(new ProducerRecord<>(Topics.ARTICLES, "b", null));
        records.add(record(Topics.ARTICLES, "b", "b5"));
        send(records);

        TopicErasure erasure = new TopicErasure(cluster);
        assertTrue(erasure.awaitErased(Topics.ARTICLES, Set.of("b")));
        erasure.erase(Topics.ARTICLES, Set.of("b"));
        assertEquals(List.of("a1", "a2", "a3"), values(Topics.ARTICLES, "a"));
        assertEquals(List.of("c1", "c2", "c3"), values(Topics.ARTICLES, "c"));
        assertEquals(List.of("d1", "d2", "d3"), values(Topics.ARTICLES, "d"));
        assertEquals(List.of("-", "b5"), values(Topics.ARTICLES, "b"));
        assertEquals(0, erasure.erase(Topics.ARTICLES, Set.of("b")), "there is nothing left to erase");
    }

    @Test
    void deadLettersAreListedShownAndDrivenBackOnce() {
        ProducerRecord<String, byte[]> letter = record(Topics.READINGS_DLQ, "x", "as it came");
        letter.headers()
                .add("ce_id", bytes("7"))
                .add("dead-letter-topic", bytes(Topics.READINGS))
                .add("dead-letter-reason", bytes("no such unit"));
        send(List.of(letter));

        String list = run("list");
        assertTrue(list.contains("no such unit") && list.contains(" x "), list);
        String name = list.substring(0, list.indexOf(' '));
        String shown = run("show", name);
        assertTrue(shown.contains("ce_id: 7") && shown.contains("as it came"), shown);
        assertTrue(run("redrive").startsWith("1 "));
        awaitDrivenBack(1);
        assertEquals("", run("list"));
        assertTrue(run("redrive").startsWith("0 "));
        assertTrue(run("list", "--all").contains(name));
        run("redrive", name);
        awaitDrivenBack(2);
    }

    /** A commit is acknowledged before its records can be read. */
    private static void awaitDrivenBack(int times) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> values(Topics.READINGS, "x").equals(Collections.nCopies(times, "as it came")));
    }

    private static String run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> line = new ArrayList<>(List.of(words));
        line.add("--bootstrap=" + broker.bootstrapServers());
        DeadLettersCommand.run(line, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ProducerRecord<String, byte[]> record(String topic, String key, String value) {
        return new ProducerRecord<>(topic, key, bytes(value));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void send(List<ProducerRecord<String, byte[]>> records) {
        try (KafkaProducer<String, byte[]> producer = cluster.producer(Map.of())) {
            records.forEach(producer::send);
        }
    }

    private static List<String> values(String topic, String key) {
        List<String> values = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = cluster.consumer("test")) {
            Cluster.scan(consumer, Cluster.beginnings(consumer, List.of(topic)), record -> {
                if (record.key().equals(key)) {
                    values.add(record.value() == null ? "-" : new String(record.value(), StandardCharsets.UTF_8));
                }
            });
        }
        return values;
    }
}
