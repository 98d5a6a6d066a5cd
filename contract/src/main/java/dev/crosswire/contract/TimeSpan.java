package dev.crosswire.contract;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.regex.Pattern;

/**
 * When an event happens: whole days, months or years, both ends included; the start is not after the end.
 *
 * @param start {@code YYYY[-MM[-DD]]}, null where open
 * @param end {@code YYYY[-MM[-DD]]}, null where open
 * @param text the words that say so, null where none do
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TimeSpan(String start, String end, String text) {
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    public TimeSpan {
        Checks.require(start == null || DATE.matcher(start).matches(), "time.start must be YYYY[-MM[-DD]]");
        Checks.require(end == null || DATE.matcher(end).matches(), "time.end must be YYYY[-MM[-DD]]");
        Checks.require(start != null || end != null, "a time must have a start or an end");
        Checks.require(start == null || end == null || ordered(start, end), "time.start must not be after time.end");
    }

    /** Whether a start is not after an end; of a day and the month or year around it, either may be the start. */
    public static boolean ordered(String start, String end) {
        int common = Math.min(start.length(), end.length());
        return start.substring(0, common).compareTo(end.substring(0, common)) <= 0;
    }
}
