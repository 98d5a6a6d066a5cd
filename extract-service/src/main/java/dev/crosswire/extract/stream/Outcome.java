package dev.crosswire.extract.stream;

import dev.crosswire.contract.Reading;

/** What came of one record. */
sealed interface Outcome {
    record Read(Reading reading) implements Outcome {}

    /** The article is to be forgotten, and so is what was read out of it. */
    record Erased() implements Outcome {}

    record Failed(String reason, Throwable cause) implements Outcome {}
}
