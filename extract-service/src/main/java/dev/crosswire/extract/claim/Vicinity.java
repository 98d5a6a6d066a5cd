package dev.crosswire.extract.claim;

import dev.crosswire.contract.Claim;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Place;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The places of claims that stand near another. */
final class Vicinity {
    private static final Set<EventType> TENDED = EnumSet.of(EventType.DEATH, EventType.INJURY, EventType.RESPOND);

    /** How many sentences on a place holds for those who are helped, and for the same blow. */
    private static final int NEAR = 2;

    /** How many sentences on a front's place holds. */
    private static final int REACH = 10;

    private final Passages passages;

    Vicinity(List<Placed> claims) {
        this.passages = new Passages(claims);
    }

    /** The place of the nearest blow of the same sentence. */
    List<Place> beside(Placed placed) {
        int start = placed.claim().evidence().start();
        return passages.between(placed.sentence(), placed.sentence())
                .map(Placed::claim)
                .filter(claim ->
                        Scenes.BLOWS.contains(claim.type()) && !claim.place().isEmpty())
                .min(Comparator.comparingInt(claim -> Math.abs(claim.evidence().start() - start)))
                .map(Claim::place)
                .orElse(List.of());
    }

    /** Where the same paragraph last told of the hurt and of those who help them: "Six were taken to hospital. Two died." */
    List<Place> tended(Placed placed) {
        return last(
                placed,
                other -> other.isBefore(placed, NEAR)
                        && TENDED.contains(other.claim().type())
                        && other.claim().place().stream().anyMatch(place -> place.country() == null));
    }

    /** Where the last blow was that the same paragraph told of in the sentences before. */
    List<Place> again(Placed placed) {
        return last(
                placed,
                other -> other.isBefore(placed, NEAR)
                        && other.sentence() < placed.sentence()
                        && Scenes.BLOWS.contains(other.claim().type()));
    }

    private List<Place> last(Placed placed, Predicate<Placed> kind) {
        return passages.between(placed.sentence() - NEAR, placed.sentence())
                .filter(other -> !other.claim().place().isEmpty() && kind.test(other))
                .map(other -> other.claim().place())
                .reduce((one, later) -> later)
                .orElse(List.of());
    }

    /** The place of the last front told before. */
    List<Place> front(Placed placed) {
        List<Place> last = List.of();
        List<Placed> told =
                passages.between(placed.sentence() - REACH, placed.sentence()).toList();
        for (Placed other : told) {
            List<Place> places = other.claim().place();
            if (Accounts.FRONTS.contains(other.claim().type()) && !places.isEmpty() && !hold(places, last)) {
                last = places;
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
}
