package dev.crosswire.extract.claim;

import dev.crosswire.contract.Claim;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.TimeSpan;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Carries times over within one talk or account: a stance in a quotation is of the day on which the quotation was said, what a
 * party of a call agrees to or refuses just after it is told was agreed or refused in it, and "then" goes on from what came
 * before.
 */
final class Talks {
    private static final Set<EventType> TALKS = EnumSet.of(EventType.CALL, EventType.MEET);
    private static final Set<EventType> OUTCOMES =
            EnumSet.of(EventType.AGREE, EventType.DEMAND, EventType.PROMISE, EventType.REJECT);

    /** How many sentences on what is agreed or refused belongs to the talk, and "then" to what came before. */
    private static final int NEAR = 2;

    /** How many sentences of a quotation may lie between a stance and what tells when it was said. */
    private static final int REACH = 10;

    private final Passages passages;

    Talks(List<Placed> claims) {
        this.passages = new Passages(claims);
    }

    /** The time that a claim without one takes over from the talk or account that it is part of. */
    Optional<TimeSpan> time(Placed placed) {
        return quoted(placed).or(() -> agreed(placed)).or(() -> next(placed));
    }

    private Optional<TimeSpan> quoted(Placed placed) {
        if (!When.isTold(placed.claim().type()) || !isQuoted(placed)) {
            return Optional.empty();
        }
        return passages.between(placed.sentence() - REACH, placed.sentence() + REACH)
                .filter(other -> other.paragraph() == placed.paragraph() && isQuoted(other))
                .filter(other -> other.source().equals(placed.source())
                        && other.setting().told() != null)
                .map(other -> other.setting().told())
                .findFirst();
    }

    private static boolean isQuoted(Placed placed) {
        return placed.source() != null && placed.claim().attribution().quoted();
    }

    private Optional<TimeSpan> agreed(Placed placed) {
        return OUTCOMES.contains(placed.claim().type())
                ? last(
                        placed,
                        talk -> TALKS.contains(talk.type())
                                && talk.agent().stream().anyMatch(placed.claim().agent()::contains))
                : Optional.empty();
    }

    private Optional<TimeSpan> next(Placed placed) {
        boolean next = placed.setting().next() && placed.setting().past();
        return next ? last(placed, claim -> claim.time().text() != null) : Optional.empty();
    }

    /** The time of the last claim of a kind that the paragraph dates shortly before another. */
    private Optional<TimeSpan> last(Placed placed, Predicate<Claim> kind) {
        return passages.between(placed.sentence() - NEAR, placed.sentence())
                .filter(other -> other.isBefore(placed, NEAR)
                        && !other.isAhead()
                        && other.claim().time() != null)
                .filter(other -> kind.test(other.claim()))
                .reduce((one, later) -> later)
                .map(other -> other.claim().time());
    }
}
