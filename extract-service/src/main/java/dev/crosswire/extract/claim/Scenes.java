package dev.crosswire.extract.claim;

import dev.crosswire.contract.Claim;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Modality;
import dev.crosswire.contract.Place;
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
 * the place where most of the article plays, if there is one; of a front, the last one told.
 */
final class Scenes {
    private static final Set<EventType> BLOWS =
            EnumSet.of(EventType.ATTACK, EventType.DAMAGE, EventType.DEATH, EventType.INJURY, EventType.DISASTER);
    private static final Set<EventType> FRONTS = EnumSet.of(EventType.FORCES, EventType.CONTROL);

    /** How many sentences on a front's place holds. */
    private static final int REACH = 10;

    /** The share of an article's named places from which one is where it plays. */
    private static final double MOST = 0.4;

    private final List<Placed> claims;
    private final Place stage;

    private Scenes(List<Placed> claims) {
        this.claims = claims;
        this.stage = stage(claims);
    }

    /** The claims with the places that they take over. */
    static List<Placed> carried(List<Placed> claims) {
        Scenes scenes = new Scenes(claims);
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
        EventType type = placed.claim().type();
        if (BLOWS.contains(type)) {
            List<Place> near = beside(placed);
            return near.isEmpty() && stage != null ? List.of(stage) : near;
        }
        return FRONTS.contains(type) ? before(placed) : List.of();
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
                    && !other.claim().place().isEmpty()) {
                last = other.claim().place();
            }
        }
        return last;
    }

    /** The place that most of an article's claims name, null where none prevails. */
    private static Place stage(List<Placed> claims) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Place> places = new LinkedHashMap<>();
        int all = 0;
        for (Placed placed : claims) {
            for (Place place : placed.claim().place()) {
                counts.merge(place.name(), 1, Integer::sum);
                places.putIfAbsent(place.name(), place);
                all++;
            }
        }
        int named = all;
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 1 && entry.getValue() >= MOST * named)
                .max(Map.Entry.comparingByValue())
                .map(entry -> places.get(entry.getKey()))
                .orElse(null);
    }
}
