package dev.crosswire.extract.claim;

import dev.crosswire.contract.Claim;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Modality;
import dev.crosswire.contract.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Carries dates over within one event: what an article says of a strike's victims and damage happened when the strike
 * did. Claims of one family without a time of their own take that of a neighbour in their sentence, else that of the
 * news: the first time given in the article for their family, where it lies shortly before the publication.
 */
final class Pegs {
    private static final List<Set<EventType>> FAMILIES = List.of(
            Set.of(
                    EventType.ATTACK,
                    EventType.INTERCEPT,
                    EventType.DAMAGE,
                    EventType.DEATH,
                    EventType.INJURY,
                    EventType.DISASTER),
            Set.of(EventType.ECONOMY),
            Set.of(EventType.CALL));
    /** How many days before its publication an article's news may lie. */
    private static final int NEWS = 10;

    private final List<Placed> claims;
    private final LocalDate published;
    private final Map<List<Object>, TimeSpan> beside = new HashMap<>();
    private final Map<Set<EventType>, TimeSpan> news = new HashMap<>();

    private Pegs(List<Placed> claims, LocalDate published) {
        this.claims = claims;
        this.published = published;
        for (Placed placed : claims) {
            Claim claim = placed.claim();
            Set<EventType> family = family(claim);
            if (!family.isEmpty() && claim.time() != null && claim.modality() != Modality.FUTURE) {
                beside.putIfAbsent(List.of(placed.sentence(), family), claim.time());
                if (isNews(claim.time())) {
                    news.putIfAbsent(family, claim.time());
                }
            }
        }
    }

    /** The claims with the times that they take over. */
    static List<Placed> carried(List<Placed> claims, LocalDate published) {
        return new Pegs(claims, published).run();
    }

    private List<Placed> run() {
        List<Placed> carried = new ArrayList<>();
        for (Placed placed : claims) {
            Set<EventType> family = family(placed.claim());
            boolean open = placed.claim().time() == null && placed.claim().modality() != Modality.FUTURE;
            TimeSpan time = family.isEmpty() || !open ? null : time(placed, family);
            carried.add(time == null ? placed : placed.with(time));
        }
        return carried;
    }

    private static Set<EventType> family(Claim claim) {
        return FAMILIES.stream()
                .filter(family -> family.contains(claim.type()))
                .findFirst()
                .orElse(Set.of());
    }

    private TimeSpan time(Placed placed, Set<EventType> family) {
        TimeSpan near = beside.get(List.of(placed.sentence(), family));
        TimeSpan time = near == null ? news.get(family) : near;
        return time == null ? null : bare(time);
    }

    private static TimeSpan bare(TimeSpan time) {
        return new TimeSpan(time.start(), time.end(), null);
    }

    private boolean isNews(TimeSpan time) {
        if (time.start() == null || time.start().length() < 10) {
            return false;
        }
        LocalDate start = LocalDate.parse(time.start());
        return !start.isAfter(published) && !start.isBefore(published.minusDays(NEWS));
    }
}
