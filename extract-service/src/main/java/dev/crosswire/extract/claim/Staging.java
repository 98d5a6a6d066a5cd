package dev.crosswire.extract.claim;

import dev.crosswire.contract.Claim;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Polarity;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * Which claims without a place of their own happen where the article plays: the blows told of, shots that nobody counts, what
 * those do who come to help, and what is closed there. Of a whole state, only what blows do.
 */
final class Staging {
    private static final Set<EventType> TOLLS = Set.of(EventType.DAMAGE, EventType.DEATH, EventType.INJURY);

    private final boolean state;

    /** @param state whether the article plays in no closer place than a state */
    Staging(boolean state) {
        this.state = state;
    }

    boolean holds(Placed placed) {
        Claim claim = placed.claim();
        if (state) {
            return TOLLS.contains(claim.type());
        }
        return switch (claim.type()) {
            case DISASTER -> !isPhase(claim.predicate());
            case RESPOND -> isRescue(placed);
            case OPERATE -> isClosing(claim) && !isOwnPlan(placed);
            case INTERCEPT -> claim.quantity() == null;
            default -> Scenes.BLOWS.contains(claim.type());
        };
    }

    /** "the outbreak began in May", "it is the third crash": told of a disaster, not that it strikes. */
    private static boolean isPhase(String predicate) {
        return Hint.PHASE.has(predicate) || predicate.startsWith("be ");
    }

    /** "The road was closed for two hours", but not "four schools closed", which are somewhere else too. */
    private static boolean isClosing(Claim claim) {
        boolean counted = claim.quantity() != null
                && !NumberWords.SPAN.has(claim.quantity().unit());
        return !counted && Hint.CLOSING.has(claim.predicate());
    }

    /** What is done for the hurt, but not once they are elsewhere: "were taken to hospital". */
    private static boolean isRescue(Placed placed) {
        Claim claim = placed.claim();
        return Hint.RESCUE.has(claim.predicate())
                && claim.polarity() == Polarity.POSITIVE
                && !isOwnPlan(placed)
                && !isAway(claim.evidence().exact());
    }

    private static boolean isAway(String words) {
        StringTokenizer forms = new StringTokenizer(words.toLowerCase(Locale.ROOT));
        while (forms.hasMoreTokens()) {
            if (Hint.CARE.has(forms.nextToken())) {
                return true;
            }
        }
        return false;
    }

    /** Whether who tells what is to come speaks of what he does himself: "we will close the road". */
    private static boolean isOwnPlan(Placed placed) {
        return placed.isAhead()
                && placed.claim().agent().stream()
                        .anyMatch(agent -> agent.name().equals(placed.source()));
    }
}
