package dev.crosswire.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.net.ssl.SSLContext;

/** A broker with the contract's topics that services reach by TLS, a name and a password alone; for tests. */
public final class SecuredBroker implements AutoCloseable {
    private static final String PASSWORD = "sesame";

    private final Path directory = Directories.temporary("crosswire-tls");
    private final Certificate certificate = Certificate.make(directory, "changed-it");
    private final BrokerDoor door =
            new BrokerDoor(Ports.free(), certificate.keyStore(), certificate.password(), "crosswire", PASSWORD);
    private final EmbeddedBroker broker;

    private SecuredBroker() {
        broker = EmbeddedBroker.start(door);
        TopicProvisioner.provision(broker.bootstrapServers());
    }

    public static SecuredBroker start() {
        return new SecuredBroker();
    }

    /** Another way in, on the loopback interface and without TLS, for the tests themselves. */
    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    /** The settings, by Kafka's own names, of a client that knows the password. */
    public Map<String, Object> client() {
        return client(PASSWORD);
    }

    /** The same with another password. */
    public Map<String, Object> client(String password) {
        return door.client(certificate.certificate(), password);
    }

    /** A service's settings, as operations/README.md names them: Kafka by the way above, HTTP under the same certificate. */
    public Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(Map.of(
                "quarkus.tls.key-store.pem.0.cert",
                certificate.certificate().toString(),
                "quarkus.tls.key-store.pem.0.key",
                certificate.key().toString(),
                "quarkus.http.insecure-requests",
                "disabled",
                "quarkus.http.test-ssl-port",
                "0"));
        client().forEach((name, value) -> settings.put("kafka." + name, value.toString()));
        return settings;
    }

    /** What trusts the certificate, and no other. */
    public SSLContext trusting() {
        return certificate.trusting();
    }

    @Override
    public void close() {
        broker.close();
        Directories.delete(directory);
    }
}
