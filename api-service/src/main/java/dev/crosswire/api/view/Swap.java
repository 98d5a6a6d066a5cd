package dev.crosswire.api.view;

import dev.crosswire.contract.Claim;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What arrived readings change in what is kept of one article: its claims are swapped as a set, version by version, and
 * a version's span moves when a newer version turns up. Readings that bring nothing new make an empty swap.
 *
 * @param readings to be kept from now on, with their spans
 * @param respanned kept readings of which the span moves, with the new span
 * @param removed claims of readings that were replaced
 * @param moved claims of which the span moves
 * @param added claims of the readings to be kept
 * @param before the ids of the claims that counted last before the swap
 * @param after the ids of the claims that count last after it
 */
public record Swap(
        Map<ArrivedReading, Span> readings,
        List<KeptReading> respanned,
        List<KeptClaim> removed,
        List<Moved> moved,
        List<Added> added,
        Set<String> before,
        Set<String> after) {

    /** A kept claim and the span it gets. */
    public record Moved(KeptClaim claim, Span span) {}

    /** A new claim, the reading that makes it, and its span. */
    public record Added(Claim claim, ArrivedReading by, Span span) {}

    /** What changes when these readings of one article arrive, in any order, however often. */
    public static Swap of(List<KeptReading> kept, List<KeptClaim> claims, List<ArrivedReading> arrived) {
        Map<Long, KeptReading> keptByVersion =
                kept.stream().collect(Collectors.toMap(KeptReading::version, reading -> reading));
        Map<Long, ArrivedReading> news = news(keptByVersion, arrived);
        Map<Long, Span> spans = Versions.spans(dates(kept, news));
        Swap swap = new Swap(
                new HashMap<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new TreeSet<>(),
                new TreeSet<>());
        news.forEach((version, reading) -> swap.add(reading, spans.get(version)));
        kept.stream()
                .filter(reading -> !news.containsKey(reading.version()))
                .forEach(reading -> swap.respan(reading, spans.get(reading.version())));
        claims.forEach(claim -> swap.keep(claim, news.containsKey(claim.version()), spans.get(claim.version())));
        return swap;
    }

    private static Map<Long, ArrivedReading> news(Map<Long, KeptReading> kept, List<ArrivedReading> arrived) {
        Map<Long, ArrivedReading> news = new TreeMap<>();
        for (ArrivedReading reading : arrived) {
            KeptReading old = kept.get(reading.reading().articleVersion());
            if (old == null || old.isOlderThan(reading)) {
                news.merge(
                        reading.reading().articleVersion(),
                        reading,
                        (one, other) -> one.isOlderThan(other) ? other : one);
            }
        }
        return news;
    }

    private static TreeMap<Long, Instant> dates(List<KeptReading> kept, Map<Long, ArrivedReading> news) {
        TreeMap<Long, Instant> dates = new TreeMap<>();
        kept.forEach(reading -> dates.put(reading.version(), reading.published()));
        news.forEach((version, reading) -> dates.put(version, reading.published()));
        return dates;
    }

    private void add(ArrivedReading reading, Span span) {
        readings.put(reading, span);
        reading.reading().claims().stream()
                .collect(Collectors.toMap(Claim::id, claim -> claim, (first, again) -> first, TreeMap::new))
                .values()
                .forEach(claim -> add(new Added(claim, reading, span)));
    }

    private void add(Added claim) {
        added.add(claim);
        if (claim.span().isOpen()) {
            after.add(claim.claim().id());
        }
    }

    private void respan(KeptReading reading, Span span) {
        if (!reading.span().equals(span)) {
            respanned.add(new KeptReading(
                    reading.articleId(),
                    reading.version(),
                    reading.reader(),
                    reading.digest(),
                    reading.published(),
                    span));
        }
    }

    private void keep(KeptClaim claim, boolean replaced, Span span) {
        if (claim.span().isOpen()) {
            before.add(claim.claimId());
        }
        if (!replaced && span.isOpen()) {
            after.add(claim.claimId());
        }
        if (replaced) {
            removed.add(claim);
        } else if (!claim.span().equals(span)) {
            moved.add(new Moved(claim, span));
        }
    }
}
