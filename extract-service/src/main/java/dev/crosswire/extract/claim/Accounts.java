package dev.crosswire.extract.claim;

import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Place;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where what somebody tells is by who tells it: a mayor tells of the town, and who tells again and again of a front goes on to.
 */
final class Accounts {
    /** Positions, advances and who holds what. */
    static final Set<EventType> FRONTS = EnumSet.of(EventType.FORCES, EventType.CONTROL);

    /** How often somebody must tell of a front for all that they tell to be there. */
    private static final int OFTEN = 3;

    private final Map<String, Place> jurisdictions = new HashMap<>();
    private final Map<String, Integer> fronts = new HashMap<>();

    Accounts(List<Placed> claims) {
        for (Placed placed : claims) {
            String source = placed.source();
            if (source == null || source.chars().noneMatch(Character::isUpperCase)) {
                continue;
            }
            List<Place> offices = placed.setting().offices();
            if (offices.size() == 1) {
                jurisdictions.putIfAbsent(source, offices.get(0));
            }
            if (FRONTS.contains(placed.claim().type())) {
                fronts.merge(source, 1, Integer::sum);
            }
        }
    }

    /** The place that is the business of the office that the claim's sentence names or that is its source's; empty if none. */
    List<Place> jurisdiction(Placed placed) {
        List<Place> offices = placed.setting().offices();
        if (!offices.isEmpty()) {
            return offices.subList(0, 1);
        }
        Place place = placed.source() == null ? null : jurisdictions.get(placed.source());
        return place == null ? List.of() : List.of(place);
    }

    /** Whether a claim's source tells of a front all along. */
    boolean isOfFront(Placed placed) {
        return fronts.getOrDefault(placed.source(), 0) >= OFTEN;
    }
}
