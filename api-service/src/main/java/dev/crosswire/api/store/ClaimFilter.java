package dev.crosswire.api.store;

import java.time.Instant;
import java.util.List;

/**
 * Which claims are asked for; null or empty where anything will do.
 *
 * @param speaker who answers for it, by name
 * @param outlet who published it
 * @param fact the fact it is a value of
 * @param knownAt as known then, null for now
 */
public record ClaimFilter(
        List<String> type,
        String article,
        String speaker,
        String outlet,
        String fact,
        String id,
        String q,
        Instant knownAt) {

    /** A fact's claims. */
    public static ClaimFilter ofFact(String fact, Instant knownAt) {
        return new ClaimFilter(List.of(), null, null, null, fact, null, null, knownAt);
    }

    /** An article's claims. */
    public static ClaimFilter ofArticle(String article, Instant knownAt) {
        return new ClaimFilter(List.of(), article, null, null, null, null, null, knownAt);
    }
}
