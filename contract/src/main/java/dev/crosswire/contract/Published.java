package dev.crosswire.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** Reads the dates of publication: ISO 8601, a date alone being its first moment; without an offset they are UTC. */
public final class Published {
    private static final Pattern ZONED = Pattern.compile(".*T.*(Z|[+-]\\d{2}(:?\\d{2})?)");

    private Published() {}

    /**
     * The moment that an ISO 8601 date or date-time names.
     *
     * @throws IllegalArgumentException where the text is neither
     */
    public static Instant instant(String text) {
        try {
            if (text.indexOf('T') < 0) {
                return LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC);
            }
            return ZONED.matcher(text).matches()
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'" + text + "' is not an ISO 8601 date or date-time", e);
        }
    }

    /** The day, in the offset that the text itself gives, that an ISO 8601 date or date-time falls on. */
    public static LocalDate day(String text) {
        instant(text);
        return LocalDate.parse(text.substring(0, 10));
    }
}
