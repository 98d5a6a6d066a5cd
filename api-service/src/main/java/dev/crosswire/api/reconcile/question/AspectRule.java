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
        Set<String> shared = new HashSet<>(a.aspects());
        shared.retainAll(b.aspects());
        if (!shared.isEmpty()) {
            into.add(Signal.SAME_ASPECT);
        } else if (!a.aspects().equals(b.aspects())) {
            into.add(Signal.OTHER_ASPECT);
        }
    }
}
