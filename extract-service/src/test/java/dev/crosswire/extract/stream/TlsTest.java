package dev.crosswire.extract.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.contract.Article;
import dev.crosswire.contract.Topics;
import dev.crosswire.launcher.SecuredBroker;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** HTTP under a certificate; every channel to a broker under one, with a name and a password: by configuration alone. */
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

    /** The settings that operations/README.md names. */
    public static class Secured implements QuarkusTestResourceLifecycleManager {
        static SecuredBroker broker;

        @Override
        public Map<String, String> start() {
            broker = SecuredBroker.start();
            return broker.settings();
        }

        @Override
        public void stop() {
            broker.close();
        }
    }

    @TestHTTPResource(value = "/q/health/ready", tls = true)
    URI health;

    @Test
    void anArticleIsReadBySecureWaysAlone() throws Exception {
        Article article = new Article(
                "secured",
                null,
                "Outlet",
                null,
                null,
                "Two people were hurt in a fire on Monday.",
                "en",
                "2025-03-19",
                null,
                1,
                false);
        TopicClient within = new TopicClient(Secured.broker.bootstrapServers());
        within.send(Topics.ARTICLES, "secured", new ObjectMapper().writeValueAsBytes(article));
        assertEquals(1, within.await(Topics.READINGS, "secured", 1).size());
    }

    @Test
    void itsHealthIsToldUnderItsCertificate() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(health).timeout(PATIENCE).build();
        HttpClient client =
                HttpClient.newBuilder().sslContext(Secured.broker.trusting()).build();
        assertEquals(200, client.send(request, BodyHandlers.discarding()).statusCode());
    }
}
