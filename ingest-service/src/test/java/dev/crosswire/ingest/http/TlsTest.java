package dev.crosswire.ingest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.crosswire.contract.Topics;
import dev.crosswire.launcher.EmbeddedDatabase;
import dev.crosswire.launcher.SecuredBroker;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import javax.net.ssl.SSLHandshakeException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

/** HTTP under a certificate, Kafka under one with a name and a password, by configuration alone. */
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

    @TestHTTPResource(value = "/articles", tls = true)
    URI articles;

    @Test
    void anArticleGoesBySecureWaysAlone() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(articles)
                .timeout(PATIENCE)
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("Two people were hurt in a fire on Monday, the brigade said."))
                .build();
        HttpResponse<String> answer = trusting().send(request, BodyHandlers.ofString());
        assertEquals(202, answer.statusCode(), answer.body());
        assertEquals(1, recordsOnTheTopic());
    }

    @Test
    void whoDoesNotTrustTheCertificateIsToldByIt() {
        HttpRequest request = HttpRequest.newBuilder(articles).timeout(PATIENCE).build();
        assertThrows(
                SSLHandshakeException.class, () -> HttpClient.newHttpClient().send(request, BodyHandlers.discarding()));
    }

    @Test
    void theBrokerKnowsAWrongPassword() {
        try (Admin stranger = Admin.create(Secured.broker.client("guess"))) {
            ExecutionException refused = assertThrows(
                    ExecutionException.class,
                    () -> stranger.describeCluster().nodes().get());
            assertEquals(SaslAuthenticationException.class, refused.getCause().getClass());
        }
    }

    private static HttpClient trusting() {
        return HttpClient.newBuilder().sslContext(Secured.broker.trusting()).build();
    }

    private static long recordsOnTheTopic() {
        try (var consumer =
                new KafkaConsumer<>(Secured.broker.client(), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.ARTICLES, Duration.ofSeconds(20)).stream()
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
