package dev.crosswire.api.view;

import java.time.Instant;

/**
 * A reading that the store keeps.
 *
 * @param digest of its content; decides between two readings of one reader, which should not differ
 * @param published when the version that was read came out
 * @param span when that version counts
 */
public record KeptReading(String articleId, long version, String reader, String digest, Instant published, Span span) {
    boolean isOlderThan(ArrivedReading arrived) {
        int order = Readers.NEWER.compare(reader, arrived.reading().reader());
        return order < 0 || order == 0 && digest.compareTo(arrived.digest()) < 0;
    }
}
