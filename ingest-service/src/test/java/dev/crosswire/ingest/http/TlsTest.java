package dev.crosswire.ingest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.crosswire.contract.Topics;
import dev.crosswire.launcher.BrokerDoor;
import dev.crosswire.launcher.Certificate;
import dev.crosswire.launcher.EmbeddedBroker;
import dev.crosswire.launcher.EmbeddedDatabase;
import dev.crosswire.launcher.Ports;
import dev.crosswire.launcher.TopicProvisioner;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
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
        static Certificate certificate;
        static BrokerDoor door;
        static Map<String, Object> kafka;

        private EmbeddedBroker broker;
        private EmbeddedDatabase database;

        @Override
        public Map<String, String> start() {
            try {
                certificate = Certificate.make(Files.createTempDirectory("crosswire-tls"), "changed-it");
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            door = new BrokerDoor(Ports.free(), certificate.keyStore(), certificate.password(), "crosswire", "sesame");
            broker = EmbeddedBroker.start(door);
            TopicProvisioner.provision(broker.bootstrapServers());
            database = EmbeddedDatabase.start();
            kafka = door.client(certificate.certificate(), "sesame");
            Map<String, String> settings = new HashMap<>(Map.of(
                    "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                    "quarkus.datasource.username", database.username(),
                    "quarkus.datasource.password", database.password(),
                    "quarkus.tls.key-store.pem.0.cert",
                            certificate.certificate().toString(),
                    "quarkus.tls.key-store.pem.0.key", certificate.key().toString(),
                    "quarkus.http.insecure-requests", "disabled",
                    "quarkus.http.test-ssl-port", "0"));
            kafka.forEach((name, value) -> settings.put("kafka." + name, value.toString()));
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
        try (Admin stranger = Admin.create(Secured.door.client(Secured.certificate.certificate(), "guess"))) {
            ExecutionException refused = assertThrows(
                    ExecutionException.class,
                    () -> stranger.describeCluster().nodes().get());
            assertEquals(SaslAuthenticationException.class, refused.getCause().getClass());
        }
    }

    private static HttpClient trusting() throws GeneralSecurityException, IOException {
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        Path file = Secured.certificate.certificate();
        try (InputStream in = Files.newInputStream(file)) {
            trusted.setCertificateEntry(
                    "service", CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(context).build();
    }

    private static long recordsOnTheTopic() {
        try (var consumer = new KafkaConsumer<>(Secured.kafka, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.ARTICLES, Duration.ofSeconds(20)).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            return consumer.endOffsets(partitions).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }
}
