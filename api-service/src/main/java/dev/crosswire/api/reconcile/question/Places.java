package dev.crosswire.api.reconcile.question;

import dev.crosswire.contract.RelationKind;

/** How the places of two answers to "where" stand to each other. */
public final class Places {
    private Places() {}

    /** A part refines its whole; of places whose relation nobody knows, none is held against the other. */
    public static RelationKind relation(Statement from, Statement to) {
        return switch (Containment.between(from.places(), to.places())) {
            case EQUAL, ROUGH, UNKNOWN -> RelationKind.EQUALS;
            case PART -> depth(from) >= depth(to) ? RelationKind.REFINES : RelationKind.VAGUER;
            case APART -> RelationKind.CONTRADICTS;
        };
    }

    private static int depth(Statement claim) {
        return claim.places().stream()
                .mapToInt(spot -> spot.country() ? -1 : spot.within().size())
                .max()
                .orElse(0);
    }
}
