package dev.crosswire.api.reconcile.question;

import dev.crosswire.api.reconcile.lexicon.TypeFamilies;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Modality;
import java.util.EnumSet;
import java.util.Set;

/** The event's own word; decisive where the kind of event is wide (Economy, Other): a price that fell is not one that rose. */
final class PredicateRule implements Rule {
    /** Kinds that hold steps of many a sort: an arrest is no charge, an advance no defeat. */
    private static final Set<EventType> WIDE =
            EnumSet.of(EventType.FORCES, EventType.LEGAL, EventType.RESPOND, EventType.OPERATE, EventType.VOTE);

    @Override
    public void compare(Scope a, Scope b, Vocabulary words, Findings into) {
        boolean same = a.predicate().equals(b.predicate());
        boolean wide = a.act() == EventType.ECONOMY || a.act() == EventType.OTHER || b.act() == EventType.OTHER;
        if (same) {
            into.add(Signal.SAME_PREDICATE);
            into.add(Signal.ONE_VERB, a.act() == b.act() ? 0 : 1 - TypeFamilies.nearness(a.act(), b.act()));
        } else if (a.told().act().dice(b.told().act()) > 0) {
            into.add(Signal.LIKE_PREDICATE);
        } else if (wide) {
            into.add(Signal.FIGURE_PREDICATE);
        } else if (WIDE.contains(a.act()) && a.act() == b.act()) {
            into.add(Signal.WIDE_PREDICATE);
        } else {
            into.add(Signal.OTHER_PREDICATE);
        }
        if ((a.claim().modality() == Modality.ACTUAL) != (b.claim().modality() == Modality.ACTUAL)) {
            into.add(Signal.OTHER_MODALITY);
        }
    }
}
