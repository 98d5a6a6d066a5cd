package dev.crosswire.extract.claim;

import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Entity;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Modality;
import dev.crosswire.contract.Place;
import dev.crosswire.contract.TimeSpan;
import dev.crosswire.extract.event.EventNouns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Carries places over within one event: a strike's victims and damage are where the strike was, and fighting goes on where
 * it was last told of. A claim without a place of its own takes that of its nearest kin in the sentence; else, of a blow,
 * the place of the blow that the article is about, if there is one; of a front, the last one told.
 */
final class Scenes {
    /** What strikes a place and those who are there. */
    static final Set<EventType> BLOWS =
            EnumSet.of(EventType.ATTACK, EventType.DAMAGE, EventType.DEATH, EventType.INJURY, EventType.DISASTER);

    private static final Set<EventType> TENDED = EnumSet.of(EventType.DEATH, EventType.INJURY, EventType.RESPOND);
    private static final Set<EventType> FRONTS = EnumSet.of(EventType.FORCES, EventType.CONTROL);

    /** How many sentences on the place of those who are helped holds. */
    private static final int NEAR = 2;

    /** How many sentences on a front's place holds. */
    private static final int REACH = 10;

    private final List<Placed> claims;
    private final TimeSpan news;
    private final Place stage;

    private Scenes(List<Placed> claims, Told told) {
        this.claims = claims;
        this.news = news(claims);
        this.stage = stage(told);
    }

    /** Whether a noun names a blow by itself. */
    static boolean isBlow(String noun) {
        return EventNouns.typeOf(noun).filter(BLOWS::contains).isPresent();
    }

    /** The claims with the places that they take over; their times must have been carried over before. */
    static List<Placed> carried(List<Placed> claims, Told told) {
        Scenes scenes = new Scenes(claims, told);
        List<Placed> carried = new ArrayList<>();
        for (Placed placed : claims) {
            Claim claim = placed.claim();
            boolean open = claim.place().isEmpty() && claim.modality() != Modality.FUTURE;
            List<Place> places = open ? scenes.places(placed) : List.of();
            carried.add(places.isEmpty() ? placed : placed.at(places));
        }
        return carried;
    }

    private List<Place> places(Placed placed) {
        Claim claim = placed.claim();
        if (BLOWS.contains(claim.type())) {
            List<Place> near = beside(placed);
            near = near.isEmpty() && TENDED.contains(claim.type()) ? tended(placed) : near;
            return near.isEmpty() && isOnStage(claim) ? List.of(stage) : near;
        } else if (claim.type() == EventType.INTERCEPT) {
            return claim.quantity() == null && isOnStage(claim) ? List.of(stage) : List.of();
        } else if (claim.type() == EventType.OPERATE) {
            return isOnStage(claim) ? List.of(stage) : List.of();
        } else if (claim.type() == EventType.RESPOND) {
            return tended(placed);
        }
        return FRONTS.contains(claim.type()) ? before(placed) : List.of();
    }

    /** The time that most blows have. */
    private static TimeSpan news(List<Placed> claims) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, TimeSpan> times = new LinkedHashMap<>();
        for (Placed placed : claims) {
            TimeSpan time = placed.claim().time();
            if (BLOWS.contains(placed.claim().type()) && time != null && time.start() != null) {
                counts.merge(time.start(), 1, Integer::sum);
                times.putIfAbsent(time.start(), time);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> times.get(entry.getKey()))
                .orElse(null);
    }

    /** Whether a claim may be of what the article is about: it is not told of another time. */
    private boolean isOfTheNews(Claim claim) {
        TimeSpan time = claim.time();
        if (time == null || time.start() == null || news == null) {
            return true;
        }
        return time.start().compareTo(news.start()) >= 0;
    }

    private boolean isOnStage(Claim claim) {
        return stage != null && isOfTheNews(claim) && !isHome(claim, stage);
    }

    /** Where the same paragraph last told of the hurt and of those who help them: "Six were taken to hospital. Two died." */
    private List<Place> tended(Placed placed) {
        List<Place> last = List.of();
        for (Placed other : claims) {
            Claim claim = other.claim();
            boolean before = other.paragraph() == placed.paragraph()
                    && placed.sentence() - other.sentence() <= NEAR
                    && claim.evidence().start() < placed.claim().evidence().start();
            boolean building = claim.place().stream().anyMatch(place -> place.country() == null);
            if (before && TENDED.contains(claim.type()) && building) {
                last = claim.place();
            }
        }
        return last;
    }

    /** Whether who does it is the country that a place is or lies in: it strikes elsewhere. */
    private static boolean isHome(Claim claim, Place place) {
        return claim.agent().stream()
                .map(Entity::name)
                .anyMatch(agent -> agent.equals(place.name()) || place.within().contains(agent));
    }

    /** The place of the nearest blow of the same sentence. */
    private List<Place> beside(Placed placed) {
        int start = placed.claim().evidence().start();
        return claims.stream()
                .filter(other -> other.sentence() == placed.sentence())
                .map(Placed::claim)
                .filter(claim -> BLOWS.contains(claim.type()) && !claim.place().isEmpty())
                .min(Comparator.comparingInt(claim -> Math.abs(claim.evidence().start() - start)))
                .map(Claim::place)
                .orElse(List.of());
    }

    /** The place of the last front told before. */
    private List<Place> before(Placed placed) {
        List<Place> last = List.of();
        for (Placed other : claims) {
            boolean told = other.sentence() <= placed.sentence() && other.sentence() >= placed.sentence() - REACH;
            if (told
                    && FRONTS.contains(other.claim().type())
                    && !other.claim().place().isEmpty()
                    && !hold(other.claim().place(), last)) {
                last = other.claim().place();
            }
        }
        return last;
    }

    /** Whether some places only name more widely where others are: the front has not moved. */
    private static boolean hold(List<Place> wide, List<Place> narrow) {
        return !narrow.isEmpty()
                && narrow.stream().allMatch(place -> wide.stream()
                        .anyMatch(other -> place.within().contains(other.name())));
    }

    /** The place that most of the article's blows fall on, else that it names most; null where none prevails. */
    private Place stage(Told told) {
        List<Place> struck = new ArrayList<>(told.places());
        claims.stream()
                .map(Placed::claim)
                .filter(claim -> BLOWS.contains(claim.type()) && isOfTheNews(claim))
                .forEach(claim -> struck.addAll(claim.place()));
        return Stage.of(struck, told.lede()).orElse(null);
    }
}
