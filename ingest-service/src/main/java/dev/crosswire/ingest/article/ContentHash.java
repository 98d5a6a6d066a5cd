package dev.crosswire.ingest.article;

import dev.crosswire.contract.Article;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 over what makes an article's content: two with one hash are the same version.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record ContentHash(String hex) {
    public ContentHash {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256 in hexadecimal: " + hex);
        }
    }

    /**
     * The hash of everything that is read or counted. The URL counts in its canonical form, and a later dateModified
     * alone is no new content: sites touch it without changing a word.
     */
    public static ContentHash of(Article article) {
        String url = article.url() == null
                ? null
                : CanonicalUrl.of(article.url()).map(CanonicalUrl::text).orElse(article.url());
        return of(
                url,
                article.publisher(),
                article.author(),
                article.headline(),
                article.articleBody(),
                article.inLanguage(),
                article.datePublished());
    }

    /** Each part goes in with its length before it, null as -1, so that no two lists of parts run together. */
    public static ContentHash of(String... parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            byte[] bytes = part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES)
                    .putInt(part == null ? -1 : bytes.length)
                    .flip());
            digest.update(bytes);
        }
        return new ContentHash(HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
