package dev.crosswire.api.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Hashes of texts, by which they are told to be the same (MD5: nobody gains by making two that are not). */
final class Digest {
    private Digest() {}

    static UUID of(String text) {
        ByteBuffer hash = ByteBuffer.wrap(md5().digest(text.getBytes(StandardCharsets.UTF_8)));
        return new UUID(hash.getLong(), hash.getLong());
    }

    private static MessageDigest md5() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("each Java has MD5", e);
        }
    }
}
