package dev.crosswire.edge.key;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What is kept of an API key. The secret has 256 random bits, so that its plain SHA-256 can be kept: there is no list
 * of likely secrets to try.
 *
 * @param name whose it is, as logs and metrics may show it
 * @param hash the secret's SHA-256 in lower-case hexadecimal
 * @param expires when it stops working; null for never
 */
public record ApiKey(String name, Role role, String hash, Instant expires) {
    /** What every secret begins with, so that scanners of leaked secrets know one. */
    public static final String PREFIX = "cw_";

    private static final int BYTES = 32;

    public ApiKey {
        if (!name.matches("[A-Za-z0-9._-]{1,64}")) {
            throw new IllegalArgumentException(
                    "a key's name has 1 to 64 letters, digits, dots, dashes: '" + name + "'");
        }
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256 in hexadecimal for key " + name);
        }
        role.label();
    }

    public static ApiKey of(String name, Role role, String secret, Instant expires) {
        return new ApiKey(name, role, HexFormat.of().formatHex(digest(secret)), expires);
    }

    public static String newSecret() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Takes the same time whatever the secret. */
    boolean opensWith(byte[] digest) {
        return MessageDigest.isEqual(HexFormat.of().parseHex(hash), digest);
    }

    boolean isValidAt(Instant now) {
        return expires == null || now.isBefore(expires);
    }

    static byte[] digest(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
