package dev.crosswire.extract.claim;

import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Entity;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Place;
import dev.crosswire.contract.TimeSpan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The event that an article is about: when most of its blows fall, and where. */
final class Episode {
    /** What the other blows follow from. */
    private static final Set<EventType> ROOTS = EnumSet.of(EventType.ATTACK, EventType.DISASTER);

    /** How many sentences an article begins with that tell in short what happened, its headlines among them. */
    private static final int LEAD = 3;

    /** The time that most blows have, null where none has one. */
    private final TimeSpan day;

    /** The place that most blows fall on, else that the article names most; null where none prevails. */
    private final Place stage;

    /** Where no place prevails, the state that most blows fall on; null where there is none. */
    private final Place country;

    private Episode(List<Placed> claims, Told told) {
        this.day = day(claims);
        List<Place> struck = claims.stream()
                .map(Placed::claim)
                .filter(claim -> Scenes.BLOWS.contains(claim.type()) && isOfTheNews(claim))
                .flatMap(claim -> claim.place().stream())
                .toList();
        List<Place> named = new ArrayList<>(told.places());
        named.addAll(struck);
        this.stage = Stage.of(named, told.lede()).or(() -> lead(claims)).orElse(null);
        this.country = stage == null ? Stage.country(struck).orElse(null) : null;
    }

    /** The episode of an article's claims; their times must have been carried over before. */
    static Episode of(List<Placed> claims, Told told) {
        return new Episode(claims, told);
    }

    /** The place of the first blow told, where it is closer than a state and told at the beginning. */
    private Optional<Place> lead(List<Placed> claims) {
        return claims.stream()
                .filter(placed -> placed.sentence() < LEAD
                        && ROOTS.contains(placed.claim().type()))
                .filter(placed -> !placed.claim().place().isEmpty() && isOfTheNews(placed.claim()))
                .findFirst()
                .map(placed -> placed.claim().place())
                .filter(places -> places.size() == 1)
                .map(places -> places.get(0))
                .filter(place -> place.country() != null && !place.within().isEmpty());
    }

    private static TimeSpan day(List<Placed> claims) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, TimeSpan> times = new LinkedHashMap<>();
        for (Placed placed : claims) {
            TimeSpan time = placed.claim().time();
            if (Scenes.BLOWS.contains(placed.claim().type()) && time != null && time.start() != null) {
                counts.merge(time.start(), 1, Integer::sum);
                times.putIfAbsent(time.start(), time);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> times.get(entry.getKey()))
                .orElse(null);
    }

    /** Whether a claim may be of what the article is about: it is not told of an earlier time. */
    boolean isOfTheNews(Claim claim) {
        TimeSpan time = claim.time();
        return time == null
                || time.start() == null
                || day == null
                || time.start().compareTo(day.start()) >= 0;
    }

    /** Whether a claim has the very day of the episode, or none. */
    boolean isOfTheDay(Claim claim) {
        TimeSpan time = claim.time();
        return time == null || day == null || day.start().equals(time.start());
    }

    /** The time that most blows have, null where none has one. */
    TimeSpan day() {
        return day;
    }

    /** Where the article plays, for a claim that may be there; empty where no place prevails. */
    List<Place> stage(Claim claim) {
        return may(claim, stage) ? List.of(stage) : List.of();
    }

    /** Whether the article plays in no closer place than a state. */
    boolean isState() {
        return stage != null && stage.country() != null && stage.within().isEmpty();
    }

    /** The state that the article's blows fall on, for a claim that may be there; empty where a closer place prevails. */
    List<Place> country(Claim claim) {
        return may(claim, country) ? List.of(country) : List.of();
    }

    private boolean may(Claim claim, Place place) {
        return place != null && isOfTheNews(claim) && !isHome(claim, place);
    }

    /** Whether who does it is the country that a place is or lies in: it strikes elsewhere. */
    private static boolean isHome(Claim claim, Place place) {
        return claim.agent().stream()
                .map(Entity::name)
                .anyMatch(agent -> agent.equals(place.name()) || place.within().contains(agent));
    }
}
