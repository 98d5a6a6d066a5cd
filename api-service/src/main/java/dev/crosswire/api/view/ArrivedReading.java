package dev.crosswire.api.view;

import dev.crosswire.contract.Reading;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A reading as it arrived, with a digest of its content. */
public record ArrivedReading(Reading reading, String digest) implements Arrival {

    /** When the version that was read came out, to the microsecond, which is what the store keeps. */
    public Instant published() {
        return reading.publication().date().truncatedTo(ChronoUnit.MICROS);
    }

    boolean isOlderThan(ArrivedReading other) {
        return new KeptReading(
                        reading.articleId(), reading.articleVersion(), reading.reader(), digest, published(), null)
                .isOlderThan(other);
    }
}
