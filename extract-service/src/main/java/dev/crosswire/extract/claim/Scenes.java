package dev.crosswire.extract.claim;

import dev.crosswire.contract.Claim;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Modality;
import dev.crosswire.contract.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Carries places over within one event, as {@link Pegs} carries dates: claims of what struck and whom it harmed, without
 * a place of their own, take that of a neighbour in their sentence, else the one place where nearly all of them are.
 */
final class Scenes {
    private static final Set<EventType> FAMILY = Set.of(
            EventType.ATTACK,
            EventType.INTERCEPT,
            EventType.DAMAGE,
            EventType.DEATH,
            EventType.INJURY,
            EventType.DISASTER);
    /** How many claims must name the one place, and what share of those that name any. */
    private static final int ENOUGH = 2;

    private static final double SHARE = 0.6;

    private Scenes() {}

    /** The claims with the places that they take over. */
    static List<Placed> carried(List<Placed> claims) {
        Map<Integer, List<Place>> beside = new HashMap<>();
        Map<List<Place>, Integer> counts = new HashMap<>();
        int named = 0;
        for (Placed placed : claims) {
            Claim claim = placed.claim();
            if (FAMILY.contains(claim.type()) && !claim.place().isEmpty()) {
                beside.putIfAbsent(placed.sentence(), claim.place());
                counts.merge(claim.place(), 1, Integer::sum);
                named++;
            }
        }
        List<Place> scene = List.of();
        for (Map.Entry<List<Place>, Integer> entry : counts.entrySet()) {
            if (entry.getValue() >= Math.max(ENOUGH, SHARE * named)) {
                scene = entry.getKey();
            }
        }
        List<Placed> carried = new ArrayList<>();
        for (Placed placed : claims) {
            Claim claim = placed.claim();
            boolean open =
                    FAMILY.contains(claim.type()) && claim.place().isEmpty() && claim.modality() != Modality.FUTURE;
            List<Place> place = open ? beside.getOrDefault(placed.sentence(), scene) : List.of();
            carried.add(place.isEmpty() ? placed : placed.at(place));
        }
        return carried;
    }
}
