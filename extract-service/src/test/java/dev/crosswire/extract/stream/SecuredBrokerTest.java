package dev.crosswire.extract.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.contract.Article;
import dev.crosswire.contract.Topics;
import dev.crosswire.launcher.BrokerDoor;
import dev.crosswire.launcher.Certificate;
import dev.crosswire.launcher.EmbeddedBroker;
import dev.crosswire.launcher.Ports;
import dev.crosswire.launcher.TopicProvisioner;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every channel goes to a broker under a certificate, with a name and a password, by configuration alone. */
@QuarkusTest
@TestProfile(SecuredBrokerTest.Apart.class)
class SecuredBrokerTest {
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
        static EmbeddedBroker broker;

        @Override
        public Map<String, String> start() {
            Certificate certificate = certificate();
            BrokerDoor door =
                    new BrokerDoor(Ports.free(), certificate.keyStore(), certificate.password(), "crosswire", "sesame");
            broker = EmbeddedBroker.start(door);
            TopicProvisioner.provision(broker.bootstrapServers());
            Map<String, String> settings = new HashMap<>();
            door.client(certificate.certificate(), "sesame")
                    .forEach((name, value) -> settings.put("kafka." + name, value.toString()));
            return settings;
        }

        private static Certificate certificate() {
            try {
                return Certificate.make(Files.createTempDirectory("crosswire-tls"), "changed-it");
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void stop() {
            broker.close();
        }
    }

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
}
