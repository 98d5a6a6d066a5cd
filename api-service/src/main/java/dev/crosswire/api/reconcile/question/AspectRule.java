package dev.crosswire.api.reconcile.question;

import java.util.HashSet;
import java.util.Set;

/** What of the event is told: how fast it went is not asked as that it went, nor is how far. Two counts ask how many. */
final class AspectRule implements Rule {
    @Override
    public void compare(Scope a, Scope b, Vocabulary words, Findings into) {
        if (a.counted() && b.counted()) {
            return;
        }
        Set<String> shared = new HashSet<>(a.told().aspects());
        shared.retainAll(b.told().aspects());
        if (!shared.isEmpty()) {
            into.add(Signal.SAME_ASPECT);
        } else if (!a.told().aspects().equals(b.told().aspects())) {
            into.add(Signal.OTHER_ASPECT);
        }
    }
}
