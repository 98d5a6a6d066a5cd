package dev.crosswire.extract.time;

import dev.crosswire.contract.TimeSpan;

/**
 * A time, and the words of its sentence that say so.
 *
 * @param from the first word
 * @param to the word after the last
 */
public record FoundTime(TimeSpan time, int from, int to) {
    public FoundTime {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("a time has words: 0 <= from < to");
        }
    }
}
