package dev.crosswire.extract.claim;

import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Entity;
import dev.crosswire.contract.Place;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names claims by what they say: a hash of the article's id and the claim's content, offsets included. */
final class ClaimIds {
    private static final int BYTES = 12;

    private ClaimIds() {}

    /** The claim under its own id. */
    static Claim named(Claim claim) {
        return new Claim(
                hash(content(claim)),
                claim.articleId(),
                claim.articleVersion(),
                claim.type(),
                claim.predicate(),
                claim.agent(),
                claim.target(),
                claim.quantity(),
                claim.place(),
                claim.time(),
                claim.polarity(),
                claim.modality(),
                claim.attribution(),
                claim.evidence(),
                null);
    }

    private static String content(Claim claim) {
        return String.join(
                "\u001f",
                claim.articleId(),
                claim.type().label(),
                claim.predicate(),
                names(claim.agent(), Entity::name),
                names(claim.target(), Entity::name),
                String.valueOf(claim.quantity()),
                names(claim.place(), Place::name),
                String.valueOf(claim.time()),
                claim.polarity().label(),
                claim.modality().label(),
                String.valueOf(claim.attribution()),
                claim.evidence().toString());
    }

    private static <T> String names(List<T> of, Function<T, String> name) {
        return of.size() == 1 ? name.apply(of.get(0)) : of.stream().map(name).collect(Collectors.joining("\u001e"));
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
