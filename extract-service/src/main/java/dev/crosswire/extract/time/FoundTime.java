package dev.crosswire.extract.time;

import dev.crosswire.contract.TimeSpan;
import java.time.LocalDate;

/**
 * A time, and the words of its sentence that say so.
 *
 * @param named what is named, which "since" and "until" only begin or end with
 * @param compared whether the words only say since when there was nothing like it
 * @param from the first word
 * @param to the word after the last
 */
public record FoundTime(TimeSpan time, TimeSpan named, boolean compared, int from, int to) {
    public FoundTime {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("a time has words: 0 <= from < to");
        }
    }

    /** A day, so many days later. */
    public FoundTime plusDays(int days) {
        String start = LocalDate.parse(time.start()).plusDays(days).toString();
        String end = LocalDate.parse(time.end()).plusDays(days).toString();
        TimeSpan moved = new TimeSpan(start, end, time.text());
        return new FoundTime(moved, moved, compared, from, to);
    }
}
