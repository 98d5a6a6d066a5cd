package dev.crosswire.api.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Which facts are asked for; null or empty where anything will do.
 *
 * @param id of a fact, so that one may be followed
 * @param entity who takes part
 * @param place where it happens, or what contains that
 * @param from the event's first day, inclusive
 * @param to the event's last day, inclusive
 * @param knownAt as known then, null for now
 */
public record FactFilter(
        String id,
        List<String> type,
        List<String> status,
        String entity,
        String place,
        String article,
        String story,
        String q,
        LocalDate from,
        LocalDate to,
        Instant knownAt) {
    private static final int FEW_DAYS = 7;

    /** The facts of a story. */
    public static FactFilter ofStory(String story, Instant knownAt) {
        return new FactFilter(null, List.of(), List.of(), null, null, null, story, null, null, null, knownAt);
    }

    /** Whether it asks for what happens from one day to another soon after. */
    boolean isOfFewDays() {
        return from != null && to != null && from.plusDays(FEW_DAYS).isAfter(to);
    }

    /** Whether it asks for all facts there are now. */
    public boolean isEmpty() {
        return equals(new FactFilter(null, List.of(), List.of(), null, null, null, null, null, null, null, null));
    }
}
