package dev.crosswire.api.reconcile.question;

import java.util.HashSet;
import java.util.Set;

/** What of the event is told: how fast it went is not asked as that it went, nor is how far. Two counts ask how many. */
final class AspectRule implements Rule {
    @Override
    public void compare(Scope a, Scope b, Vocabulary words, Findings into) {
        boolean none = a.told().aspects().isEmpty() && b.told().aspects().isEmpty();
        if (none || a.counted() && b.counted()) {
            return;
        }
        Set<String> shared = new HashSet<>(a.told().aspects());
        shared.retainAll(b.told().aspects());
        if (!shared.isEmpty()) {
            into.add(Signal.SAME_ASPECT);
        } else if (!aside(a).equals(aside(b))) {
            into.add(Signal.OTHER_ASPECT);
        }
    }

    /** What is told beside when it was: a time of day may stand in any telling. */
    private static Set<String> aside(Scope scope) {
        Set<String> aspects = new HashSet<>(scope.told().aspects());
        aspects.remove("clock");
        return aspects;
    }
}
