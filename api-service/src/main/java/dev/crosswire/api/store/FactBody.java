package dev.crosswire.api.store;

import dev.crosswire.contract.Fact;
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
        return of(fact, text.of(fact), text, claims);
    }

    /** Of a row that was written before digests were. */
    static FactBody ofOldRow(String json, JsonText text, long claims) {
        return of(text.read(json, Fact.class), json, text, claims);
    }

    private static FactBody of(Fact fact, String json, JsonText text, long claims) {
        String answer = fact.status().label() + text.of(fact.best());
        return new FactBody(
                Digest.of(json), Digest.of(answer).getMostSignificantBits(), claims, FactText.of(fact, json));
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
