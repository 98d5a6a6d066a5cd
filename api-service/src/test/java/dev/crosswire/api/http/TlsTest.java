package dev.crosswire.api.http;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.api.Samples;
import dev.crosswire.contract.Reading;
import dev.crosswire.contract.Topics;
import dev.crosswire.launcher.EmbeddedDatabase;
import dev.crosswire.launcher.SecuredBroker;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLHandshakeException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/** HTTP under a certificate, every channel to a broker under one, with a name and a password: by configuration alone. */
@QuarkusTest
@TestProfile(TlsTest.Apart.class)
class TlsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** An application of its own, since others speak plainly. */
    public static class Apart implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Secured.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    /** Broker and database, and the settings that operations/README.md names. */
    public static class Secured implements QuarkusTestResourceLifecycleManager {
        static SecuredBroker broker;

        private EmbeddedDatabase database;

        @Override
        public Map<String, String> start() {
            broker = SecuredBroker.start();
            database = EmbeddedDatabase.start();
            Map<String, String> settings = new HashMap<>(broker.settings());
            settings.put("quarkus.datasource.jdbc.url", database.jdbcUrl());
            settings.put("quarkus.datasource.username", database.username());
            settings.put("quarkus.datasource.password", database.password());
            return settings;
        }

        @Override
        public void stop() {
            database.close();
            broker.close();
        }
    }

    @TestHTTPResource(value = "/facts", tls = true)
    URI facts;

    @Inject
    ObjectMapper json;

    @Test
    void aReadingBecomesAFactBySecureWaysAlone() throws Exception {
        publish(Samples.reading(
                "secured",
                1,
                "CNN",
                null,
                List.of(Samples.intercepted("secured", 1, 57, "Streamgrad", "Russian Ministry of Defence", 0))));
        await().atMost(PATIENCE).until(() -> served().size() == 1);
        await().atMost(PATIENCE).until(() -> recordsOnTheTopic() == 1);
    }

    @Test
    void whoDoesNotTrustTheCertificateIsToldByIt() {
        HttpRequest request = HttpRequest.newBuilder(facts).timeout(PATIENCE).build();
        assertThrows(
                SSLHandshakeException.class, () -> HttpClient.newHttpClient().send(request, BodyHandlers.discarding()));
    }

    private void publish(Reading reading) throws Exception {
        try (var producer =
                new KafkaProducer<>(Secured.broker.client(), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(Topics.READINGS, reading.articleId(), json.writeValueAsString(reading)))
                    .get();
        }
    }

    private JsonNode served() throws Exception {
        HttpClient client =
                HttpClient.newBuilder().sslContext(Secured.broker.trusting()).build();
        var answer = client.send(HttpRequest.newBuilder(facts).timeout(PATIENCE).build(), BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), answer.body());
        return json.readTree(answer.body()).path("items");
    }

    private static long recordsOnTheTopic() {
        try (var consumer =
                new KafkaConsumer<>(Secured.broker.client(), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.FACTS).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            long records = 0;
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
                records += consumer.poll(Duration.ofMillis(100)).count();
            }
            return records;
        }
    }
}
