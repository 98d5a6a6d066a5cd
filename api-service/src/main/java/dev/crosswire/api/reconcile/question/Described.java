package dev.crosswire.api.reconcile.question;

import dev.crosswire.api.reconcile.lexicon.Name;
import dev.crosswire.contract.EventType;

/** Agents that are told by what they are, and whether another text may name them. */
final class Described {
    private Described() {}

    /** Whether one is told by role or office, or by its kind in a disaster, so that the other may tell the same. */
    static boolean anonymous(Scope a, Scope b) {
        return somebody(a) || somebody(b) || inOffice(a, b) || inOffice(b, a) || oneKind(a, b) || oneKind(b, a);
    }

    /** Two descriptions may be of one agent ("a hacker", "an intruder"), two names are not; a price is another thing's. */
    static Signal others(Scope a, Scope b) {
        boolean described = described(a) && described(b) || titled(a, b) || titled(b, a);
        boolean priced = a.act() == EventType.ECONOMY || b.act() == EventType.ECONOMY;
        return described && !priced ? Signal.OTHER_DESCRIPTION : Signal.OTHER_AGENT;
    }

    /** Whether agents are told by common nouns, with or without a name before them. */
    private static boolean described(Scope scope) {
        return Each.all(scope.agents(), agent -> !agent.proper() || agent.commonHead());
    }

    /** Whether they are told by common nouns with a name before them that is not the other's: Acme's lawyers are not Acme. */
    private static boolean titled(Scope scope, Scope other) {
        return Each.all(scope.agents(), agent -> agent.proper() && agent.commonHead())
                && !scope.actors().containsAll(other.actors());
    }

    /** Whether the agents are told by role alone: somebody whom other texts may name. */
    private static boolean somebody(Scope scope) {
        return Each.all(scope.agents(), agent -> !agent.proper() && agent.role());
    }

    /** Whether one is told by office, as whom the other may name: a mayor of Lima, and somebody by name. */
    private static boolean inOffice(Scope a, Scope b) {
        return Each.all(a.agents(), Name::titled)
                && Each.all(b.agents(), agent -> agent.proper() && !agent.titled() && !agent.commonHead());
    }

    /** Whether in a disaster of one day the one tells by its kind what the other may name: the ship, and its name. */
    private static boolean oneKind(Scope a, Scope b) {
        return a.act() == EventType.DISASTER
                && b.act() == EventType.DISASTER
                && a.days() != null
                && b.days() != null
                && a.days().gap(b.days()) == 0
                && Each.all(a.agents(), agent -> !agent.proper())
                && Each.all(b.agents(), agent -> agent.proper() && !agent.commonHead());
    }
}
