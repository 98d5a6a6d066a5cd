package dev.crosswire.api.reconcile.position;

import dev.crosswire.api.reconcile.question.Scope;
import dev.crosswire.contract.Modality;
import dev.crosswire.contract.Quantity;
import dev.crosswire.contract.RelationKind;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * One answer, and the claims that give it.
 *
 * @param quantity the number given, null where the answer lies in yes or no
 * @param holds whether it says that the event took place
 * @param future whether it says so of an event to come
 * @param claims in canonical order
 */
public record Stand(Quantity quantity, boolean holds, boolean future, List<Scope> claims) {
    public Stand {
        claims = List.copyOf(claims);
    }

    public Instant first() {
        return claims.get(0).date();
    }

    public Instant last() {
        return claims.get(claims.size() - 1).date();
    }

    public Modality modality() {
        if (future) {
            return Modality.FUTURE;
        }
        return claims.stream().anyMatch(claim -> claim.claim().modality() == Modality.ACTUAL)
                ? Modality.ACTUAL
                : Modality.HEDGED;
    }

    /** The numbers that it leaves possible: none happened where it denies, some where it gives no number. */
    public Interval interval() {
        if (quantity == null) {
            return holds ? Interval.SOME : new Interval(Interval.Manner.EXACT, 0, 0);
        }
        return Interval.of(quantity);
    }

    /** How this answer stands to another, dates and speakers apart. */
    public RelationKind to(Stand other) {
        if (quantity != null && other.quantity != null) {
            return holds == other.holds ? Relations.between(interval(), other.interval()) : RelationKind.CONTRADICTS;
        }
        if (holds != other.holds) {
            return RelationKind.CONTRADICTS;
        }
        if (quantity == null && other.quantity == null) {
            return RelationKind.EQUALS;
        }
        return quantity == null ? RelationKind.VAGUER : RelationKind.REFINES;
    }

    public boolean contradicts(Stand other) {
        return to(other) == RelationKind.CONTRADICTS;
    }

    /** Whether one speaker, or one outlet in its own voice, stands behind both. */
    public boolean sharesVoice(Stand other) {
        return claims.stream().anyMatch(mine -> other.claims.stream().anyMatch(theirs -> sameVoice(mine, theirs)));
    }

    private static boolean sameVoice(Scope a, Scope b) {
        return a.speaker() == null && b.speaker() == null
                ? Objects.equals(a.publication().publisher(), b.publication().publisher())
                        && a.publication().publisher() != null
                : a.speaker() != null && a.speaker().equals(b.speaker());
    }
}
