package dev.crosswire.api.reconcile.question;

import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Modality;

/** The event's own word; decisive where the kind of event is wide (Economy, Other): a price that fell is not one that rose. */
final class PredicateRule implements Rule {
    @Override
    public void compare(Scope a, Scope b, Vocabulary words, Findings into) {
        boolean same = a.predicate().equals(b.predicate());
        boolean wide = a.act() == EventType.ECONOMY || a.act() == EventType.OTHER || b.act() == EventType.OTHER;
        if (same) {
            into.add(Signal.SAME_PREDICATE);
        } else if (a.told().act().dice(b.told().act()) > 0) {
            into.add(Signal.LIKE_PREDICATE);
        } else if (wide) {
            into.add(Signal.FIGURE_PREDICATE);
        } else {
            into.add(Signal.OTHER_PREDICATE);
        }
        if ((a.claim().modality() == Modality.ACTUAL) != (b.claim().modality() == Modality.ACTUAL)) {
            into.add(Signal.OTHER_MODALITY);
        }
    }
}
