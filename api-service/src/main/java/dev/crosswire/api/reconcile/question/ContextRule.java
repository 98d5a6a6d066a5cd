package dev.crosswire.api.reconcile.question;

import java.util.HashSet;
import java.util.Set;

/** Proper names that both claims' slots share, whatever their roles: they keep like events of two stories apart. */
final class ContextRule implements Rule {
    @Override
    public void compare(Scope a, Scope b, Findings into) {
        Set<String> shared = new HashSet<>(a.names());
        shared.retainAll(b.names());
        if (!shared.isEmpty()) {
            into.add(Signal.CONTEXT);
        }
    }
}
