package dev.crosswire.api.reconcile.question;

import dev.crosswire.api.reconcile.lexicon.Name;
import dev.crosswire.api.reconcile.lexicon.Resource;
import dev.crosswire.contract.EventType;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** Who does it to whom. Roles are never swapped; a leader or a body acts for its side; parties of a meeting are a set. */
final class RolesRule implements Rule {
    private static final Set<String> TALKS = Resource.words("talks.txt");
    private static final Set<EventType> MUTUAL = EnumSet.of(EventType.CALL, EventType.MEET, EventType.EXCHANGE);

    @Override
    public void compare(Scope a, Scope b, Vocabulary words, Findings into) {
        boolean mutual = MUTUAL.contains(a.act());
        if (mutual && a.agents().size() > 1 && b.agents().size() > 1) {
            parties(a, b, into);
        } else if (!mutual && (swapped(a, b) || otherParties(a, b))) {
            into.clash("roles");
        } else if (a.agents().isEmpty() || b.agents().isEmpty()) {
            into.add(Signal.ONE_AGENT, a.agents().isEmpty() && b.agents().isEmpty() ? 0 : 1);
        } else {
            agents(a, b, into);
        }
    }

    private static void parties(Scope a, Scope b, Findings into) {
        List<Name> few = a.agents().size() <= b.agents().size() ? a.agents() : b.agents();
        List<Name> many = few == a.agents() ? b.agents() : a.agents();
        if (Each.all(few, x -> Each.any(many, x::same))) {
            into.add(Signal.SAME_AGENT);
        } else if (Each.all(few, x -> Each.any(many, x::besides))) {
            into.add(Signal.SAME_SIDE);
        } else {
            into.clash("roles");
        }
    }

    private static void agents(Scope a, Scope b, Findings into) {
        if (anySame(a.agents(), b.agents())) {
            into.add(Signal.SAME_AGENT);
            double alone = unmatched(a, b);
            into.add(Signal.MORE_AGENTS, alone);
            into.add(
                    Signal.ALL_AGENTS,
                    alone == 0 && a.agents().size() > 1 && b.agents().size() > 1 ? 1 : 0);
        } else if (!Collections.disjoint(a.agentSides(), b.agentSides())) {
            into.add(Signal.SAME_SIDE);
            into.add(Signal.MORE_AGENTS, unmatched(a, b));
        } else if (!a.agentSides().isEmpty() && !b.agentSides().isEmpty()) {
            into.clash("roles");
        } else if (Described.anonymous(a, b)) {
            into.add(a.actors().containsAny(b.actors()) ? Signal.SAME_SIDE : Signal.GENERIC_AGENT);
        } else {
            boolean toll = a.toll() && b.toll() && !(allProper(a) && allProper(b));
            boolean apart = !toll
                    && !alike(a, b)
                    && (allProper(a) && allProper(b)
                            || !a.actors().containsAny(b.actors())
                            || named(a, b)
                            || named(b, a));
            into.add(!apart ? Signal.SAME_SIDE : told(a, b) || told(b, a) ? Signal.AGENT_TOLD : Described.others(a, b));
        }
    }

    /** The share of agents that have no partner on the other side. */
    private static double unmatched(Scope a, Scope b) {
        int alone = alone(a.agents(), b.agents()) + alone(b.agents(), a.agents());
        return (double) alone / (a.agents().size() + b.agents().size());
    }

    private static int alone(List<Name> these, List<Name> others) {
        int alone = 0;
        for (int i = 0; i < these.size(); i++) {
            Name name = these.get(i);
            alone += Each.any(others, other -> related(name, other)) ? 0 : 1;
        }
        return alone;
    }

    private static boolean swapped(Scope a, Scope b) {
        return anySame(a.agents(), b.targets())
                && anySame(b.agents(), a.targets())
                && !anySame(a.agents(), b.agents())
                && !anySame(a.targets(), b.targets());
    }

    /** Whether both are about talks, and each names a party that the other doesn't. */
    private static boolean otherParties(Scope a, Scope b) {
        return talks(a)
                && talks(b)
                && !a.targetNames().containsAll(b.targetNames())
                && !b.targetNames().containsAll(a.targetNames());
    }

    private static boolean talks(Scope scope) {
        return scope.targets().size() == 1
                && TALKS.contains(scope.targets().get(0).headClass());
    }

    /** Whether agents are of one kind by their common nouns: Ukraine's allies, Kyiv's supporters. */
    private static boolean alike(Scope a, Scope b) {
        return any(
                a.agents(),
                b.agents(),
                (x, y) -> x.commonHead() && y.commonHead() && x.headClass().equals(y.headClass()));
    }

    /** Whether a longer name only begins with what the other is: Sugar Hill is no sugar. */
    private static boolean named(Scope a, Scope b) {
        return Each.all(
                a.agents(),
                name -> name.words().size() > 1
                        && name.proper()
                        && !name.commonHead()
                        && !Each.any(
                                b.agents(),
                                other -> other.proper() || other.head().equals(name.head())));
    }

    /** Whether somebody who acts in the one stands in another slot or in the words of the other. */
    private static boolean told(Scope a, Scope b) {
        return Each.any(
                a.agents(),
                name -> (name.proper() || a.act() == EventType.DISASTER)
                        && b.tells(name.content())
                        && !b.actors().containsAny(name.content()));
    }

    private static boolean allProper(Scope scope) {
        return Each.all(scope.agents(), Name::proper);
    }

    private static boolean anySame(List<Name> x, List<Name> y) {
        return any(x, y, Name::same);
    }

    /** Whether it holds of any pair. No stream, no iterator: each pair of claims that may be linked is asked some of these. */
    private static boolean any(List<Name> x, List<Name> y, BiPredicate<Name, Name> holds) {
        for (int i = 0; i < x.size(); i++) {
            for (int j = 0; j < y.size(); j++) {
                if (holds.test(x.get(i), y.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean related(Name x, Name y) {
        return x.same(y) || x.besides(y);
    }
}
