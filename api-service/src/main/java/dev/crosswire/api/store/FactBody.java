package dev.crosswire.api.store;

import dev.crosswire.contract.Fact;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

/**
 * What a fact was. Two claims that say the same make the same fact.
 *
 * @param digest of the fact as told, version and revision left out, in JSON
 * @param answer a hash of its status and its best answer
 * @param claims a hash of the rows of the claims that made it so
 * @param made what is to be written, null where it is stored
 */
record FactBody(UUID digest, long answer, long claims, FactText made) {
    FactBody {
        Objects.requireNonNull(digest, "digest");
    }

    static FactBody of(Fact fact, JsonText text, long claims) {
        String json = text.of(fact);
        return new FactBody(digest(json), answer(fact, text), claims, FactText.of(fact, json));
    }

    /** Of what is stored in a row that was written before digests were. */
    static FactBody ofOldRow(String json, JsonText text, long claims) {
        return new FactBody(digest(json), answer(text.read(json, Fact.class), text), claims, null);
    }

    static UUID digest(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static long answer(Fact fact, JsonText text) {
        return digest(fact.status().label() + text.of(fact.best())).getMostSignificantBits();
    }

    FactBody withoutText() {
        return new FactBody(digest, answer, claims, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactBody body && digest.equals(body.digest);
    }

    @Override
    public int hashCode() {
        return digest.hashCode();
    }
}
