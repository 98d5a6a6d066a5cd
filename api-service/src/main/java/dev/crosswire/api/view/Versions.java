package dev.crosswire.api.view;

import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** When each version of an article counts. */
public final class Versions {
    private Versions() {}

    /**
     * As known at a moment, an article counts with its newest version dated then or earlier: so a version counts from
     * its date until a newer version's, which may be never.
     *
     * @param dates of publication, by version
     */
    public static Map<Long, Span> spans(NavigableMap<Long, Instant> dates) {
        Map<Long, Span> spans = new TreeMap<>();
        Instant newer = Instant.MAX;
        for (Map.Entry<Long, Instant> version : dates.descendingMap().entrySet()) {
            Instant from = version.getValue();
            spans.put(version.getKey(), new Span(from, newer.isBefore(from) ? from : newer));
            newer = newer.isBefore(from) ? newer : from;
        }
        return spans;
    }
}
