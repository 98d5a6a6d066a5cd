package dev.crosswire.ingest.article;

import dev.crosswire.contract.Published;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The spellings of dates that pages and feeds use, brought to ISO 8601. */
public final class Dates {
    private Dates() {}

    /** The first that can be read, null where none can. */
    public static String first(Stream<String> candidates) {
        return candidates
                .filter(Objects::nonNull)
                .map(Dates::iso)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    /** ISO 8601 for ISO 8601 with its usual slips (a space for the T, +0200, no seconds) and for RFC 1123. */
    public static Optional<String> iso(String text) {
        String tidy = text.strip()
                .replaceFirst("^(\\d{4})/(\\d{2})/(\\d{2})", "$1-$2-$3")
                .replaceFirst("^(\\d{4})(\\d{2})(\\d{2})$", "$1-$2-$3")
                .replaceFirst("^(\\d{4}-\\d{2}-\\d{2})\\s+(\\d)", "$1T$2")
                .replaceFirst("\\s+(?=[+-]\\d{2}:?\\d{2}$)", "")
                .replaceFirst("\\s*(UTC|GMT)$", "Z")
                .replaceFirst("(T.*[+-]\\d{2})(\\d{2})$", "$1:$2");
        if (isIso(tidy)) {
            return Optional.of(tidy);
        }
        try {
            OffsetDateTime rfc = OffsetDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(rfc.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isIso(String text) {
        try {
            Published.instant(text);
            return text.matches("[12]\\d{3}-.*");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
