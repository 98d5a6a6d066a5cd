package dev.crosswire.launcher;

import java.nio.file.Path;
import java.util.Map;

/**
 * How a broker lets clients in who come by TLS: under its certificate, and with a name and password by SCRAM.
 *
 * @param port where they come in
 * @param keyStore PKCS #12, with the broker's key and certificate
 */
public record BrokerDoor(int port, Path keyStore, String keyStorePassword, String user, String password) {
    static final String MECHANISM = "SCRAM-SHA-512";

    String listener() {
        return "DOOR://" + Ports.HOST + ":" + port;
    }

    Map<String, String> settings() {
        String prefix = "listener.name.door.";
        return Map.of(
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,DOOR:SASL_SSL",
                prefix + "ssl.keystore.type",
                "PKCS12",
                prefix + "ssl.keystore.location",
                keyStore.toString(),
                prefix + "ssl.keystore.password",
                keyStorePassword,
                prefix + "ssl.key.password",
                keyStorePassword,
                prefix + "sasl.enabled.mechanisms",
                MECHANISM,
                prefix + "scram-sha-512.sasl.jaas.config",
                "org.apache.kafka.common.security.scram.ScramLoginModule required;");
    }

    /**
     * The settings, by Kafka's own names, of a client that knows the user's password or another.
     *
     * @param trusted the certificate that it trusts, PEM
     */
    public Map<String, Object> client(Path trusted, String known) {
        return Map.of(
                "bootstrap.servers",
                "localhost:" + port,
                "security.protocol",
                "SASL_SSL",
                "sasl.mechanism",
                MECHANISM,
                "sasl.jaas.config",
                "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"" + user + "\" password=\""
                        + known + "\";",
                "ssl.truststore.type",
                "PEM",
                "ssl.truststore.location",
                trusted.toString());
    }

    /** What the broker's data must know of the user before it first starts. */
    String credential() {
        return MECHANISM + "=[name=" + user + ",password=" + password + "]";
    }
}
