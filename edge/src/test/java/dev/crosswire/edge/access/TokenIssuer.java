package dev.crosswire.edge.access;

import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/** An OpenID Connect provider as far as a service needs one: discovery, its public key, and tokens signed with RS256. */
final class TokenIssuer implements AutoCloseable {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final int RSA_BITS = 2048;

    private final HttpServer server;
    private final KeyPair keys = newKeys();

    TokenIssuer() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        serve("/.well-known/openid-configuration", discovery());
        serve("/jwks", keySet());
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** A token for {@code name} with roles in the claim {@code groups}. */
    String token(String name, List<String> roles, Instant expires) {
        return sign(
                keys,
                new JsonObject()
                        .put("iss", url())
                        .put("sub", name)
                        .put("upn", name)
                        .put("iat", expires.getEpochSecond() - 60)
                        .put("exp", expires.getEpochSecond())
                        .put("groups", new JsonArray(roles)));
    }

    /** The same claims under somebody else's signature. */
    String forge(String name, List<String> roles, Instant expires) {
        String[] parts = token(name, roles, expires).split("\\.");
        return sign(newKeys(), new JsonObject(new String(Base64.getUrlDecoder().decode(parts[1]))));
    }

    private static String sign(KeyPair pair, JsonObject claims) {
        try {
            JsonObject header =
                    new JsonObject().put("alg", "RS256").put("kid", "one").put("typ", "JWT");
            String content = base64(header.encode()) + "." + base64(claims.encode());
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(pair.getPrivate());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(String text) {
        return BASE64.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private JsonObject discovery() {
        return new JsonObject()
                .put("issuer", url())
                .put("authorization_endpoint", url() + "/authorize")
                .put("token_endpoint", url() + "/token")
                .put("jwks_uri", url() + "/jwks")
                .put("id_token_signing_alg_values_supported", new JsonArray(List.of("RS256")));
    }

    private JsonObject keySet() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        JsonObject jwk = new JsonObject()
                .put("kty", "RSA")
                .put("kid", "one")
                .put("alg", "RS256")
                .put("use", "sig")
                .put("n", number(key.getModulus()))
                .put("e", number(key.getPublicExponent()));
        return new JsonObject().put("keys", new JsonArray(List.of(jwk)));
    }

    /** Big-endian without the sign's leading zero. */
    private static String number(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int from = bytes[0] == 0 ? 1 : 0;
        return BASE64.encodeToString(java.util.Arrays.copyOfRange(bytes, from, bytes.length));
    }

    private void serve(String path, JsonObject answer) {
        byte[] body = answer.encode().getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(RSA_BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
