package dev.crosswire.api.reconcile.part;

import dev.crosswire.contract.Claim;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Where a claim stands in the line of all claims: by when its article's version came out, then by a hash of what it is.
 *
 * @param at microseconds since 1970
 * @param hash of the article's id and the claim's
 */
public record Turn(long at, long hash) implements Comparable<Turn> {
    public static Turn of(Claim claim, Instant published) {
        return of(published, hash(claim.articleId() + '\n' + claim.articleVersion() + '\n' + claim.id()));
    }

    static Turn of(Instant published, long hash) {
        return new Turn(ChronoUnit.MICROS.between(Instant.EPOCH, published), hash);
    }

    /** FNV-1a over UTF-8, then the finaliser of SplitMix64: the same on every machine, and even in all its bits. */
    static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (one & 0xff)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
        hash = (hash ^ (hash >>> 27)) * 0x94D049BB133111EBL;
        return hash ^ (hash >>> 31);
    }

    @Override
    public int compareTo(Turn other) {
        int order = Long.compare(at, other.at);
        return order != 0 ? order : Long.compare(hash, other.hash);
    }
}
