package dev.crosswire.api.reconcile.position;

import dev.crosswire.api.reconcile.position.Interval.Manner;
import dev.crosswire.contract.RelationKind;

/** How one number phrase stands to another of the same scope, dates and speakers apart. */
public final class Relations {
    private Relations() {}

    /**
     * What {@code from} is to {@code to}: 150 rounds 145, "over 40" is boundConsistent with it, "dozens" is vaguer than 40,
     * 40 refines "dozens", and 40 contradicts 145.
     */
    public static RelationKind between(Interval from, Interval to) {
        if (from.equals(to)) {
            return RelationKind.EQUALS;
        }
        if (rounds(from, to)) {
            return RelationKind.ROUNDS;
        }
        if (rounds(to, from)) {
            return RelationKind.REFINES;
        }
        if (!from.meets(to) && !from.borders(to) && !to.borders(from)) {
            return RelationKind.CONTRADICTS;
        }
        return consistent(from, to);
    }

    private static RelationKind consistent(Interval from, Interval to) {
        if (from.manner() == Manner.VAGUE) {
            return RelationKind.VAGUER;
        }
        if (to.manner() == Manner.VAGUE) {
            return RelationKind.REFINES;
        }
        boolean narrower = to.holds(from);
        if (from.manner() == Manner.BOUND) {
            return narrower ? RelationKind.REFINES : RelationKind.BOUND_CONSISTENT;
        }
        if (to.manner() == Manner.BOUND || narrower) {
            return RelationKind.REFINES;
        }
        return from.holds(to) ? RelationKind.VAGUER : overlap(from, to);
    }

    /** Two spans that overlap in part: the wider is the vaguer. */
    private static RelationKind overlap(Interval from, Interval to) {
        return from.high() - from.low() >= to.high() - to.low() ? RelationKind.VAGUER : RelationKind.REFINES;
    }

    /** A figure with more trailing zeros, or "about", whose rounding interval holds the other figure. */
    private static boolean rounds(Interval from, Interval to) {
        if (to.manner() != Manner.EXACT && !(to.manner() == Manner.ABOUT && from.manner() == Manner.ABOUT)) {
            return false;
        }
        if (from.manner() != Manner.EXACT && from.manner() != Manner.ABOUT) {
            return false;
        }
        Interval wide = from.rounding();
        boolean coarser =
                wide.high() - wide.low() > to.rounding().high() - to.rounding().low();
        return coarser && wide.holds(to);
    }
}
