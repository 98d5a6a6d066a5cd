package dev.crosswire.api.reconcile.question;

import dev.crosswire.api.reconcile.lexicon.Synonyms;
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

    /** How much another word says where both count one thing: who attended and who went there are counted alike. */
    private static final double ONE_COUNT = 0.4;

    private static final double ONE_THING = 0.8;

    private static final Set<String> MOVES = Synonyms.classes("moves.txt");

    private static final Set<String> LIGHT = Synonyms.classes("light-verbs.txt");

    @Override
    public void compare(Scope a, Scope b, Vocabulary words, Findings into) {
        boolean same = a.predicate().equals(b.predicate());
        boolean wide = a.act() == EventType.ECONOMY || a.act() == EventType.OTHER || b.act() == EventType.OTHER;
        if (same) {
            into.add(Signal.SAME_PREDICATE);
            into.add(Signal.ONE_VERB, a.act() == b.act() ? 0 : 1 - TypeFamilies.nearness(a.act(), b.act()));
        } else if (a.told().act().dice(b.told().act()) > 0) {
            into.add(Signal.LIKE_PREDICATE);
        } else if (light(a, b)) {
            into.add(Signal.OTHER_PREDICATE);
        } else if (wide) {
            into.add(Signal.FIGURE_PREDICATE, oneCount(a, b, words) ? ONE_COUNT : 1);
        } else if (WIDE.contains(a.act()) && a.act() == b.act()) {
            into.add(Signal.WIDE_PREDICATE);
        } else {
            into.add(Signal.OTHER_PREDICATE);
        }
        if ((a.modality() == Modality.ACTUAL) != (b.modality() == Modality.ACTUAL)) {
            into.add(Signal.OTHER_MODALITY);
        }
    }

    /** Whether one figure of one thing is told by a verb that says nothing of what happened. */
    private static boolean light(Scope a, Scope b) {
        return a.counted()
                && b.counted()
                && a.unit().equals(b.unit())
                && FigureRule.ratio(a, b) <= FigureRule.NEAR
                && (LIGHT.contains(a.predicate()) || LIGHT.contains(b.predicate()));
    }

    private static boolean oneCount(Scope a, Scope b, Vocabulary words) {
        return a.counted()
                && b.counted()
                && a.unit().equals(b.unit())
                && !MOVES.contains(a.predicate())
                && !MOVES.contains(b.predicate())
                && words.dice(a.topic(), b.topic()) >= ONE_THING;
    }
}
