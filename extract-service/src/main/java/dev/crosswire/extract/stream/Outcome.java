package dev.crosswire.extract.stream;

import dev.crosswire.contract.Reading;

/** What came of one record. */
sealed interface Outcome {
    record Read(Reading reading) implements Outcome {}

    record Failed(String reason, Throwable cause) implements Outcome {}
}
