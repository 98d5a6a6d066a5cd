package dev.crosswire.ingest.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.crosswire.ingest.article.VersionKey;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a client hears once the broker has the article.
 *
 * @param version greater is newer
 */
public record Receipt(String id, long version, @Schema(enumeration = {"accepted", "duplicate"}) Status status) {
    /** Whether the article made a new version. */
    public enum Status {
        @JsonProperty("accepted")
        ACCEPTED,
        @JsonProperty("duplicate")
        DUPLICATE
    }

    static Receipt accepted(VersionKey key) {
        return new Receipt(key.id(), key.version(), Status.ACCEPTED);
    }

    static Receipt duplicate(VersionKey key) {
        return new Receipt(key.id(), key.version(), Status.DUPLICATE);
    }
}
