package dev.crosswire.api.reconcile.question;

import java.util.HashSet;
import java.util.Set;

/** How much of the evidence's wording is shared. It supports, and never decides. */
final class WordingRule implements Rule {
    @Override
    public void compare(Scope a, Scope b, Findings into) {
        into.add(Signal.WORDING, dice(a.wording(), b.wording()));
        into.add(Signal.DETAIL, dice(a.detail(), b.detail()));
    }

    private static double dice(Set<String> x, Set<String> y) {
        if (x.isEmpty() || y.isEmpty()) {
            return 0;
        }
        Set<String> shared = new HashSet<>(x);
        shared.retainAll(y);
        return 2.0 * shared.size() / (x.size() + y.size());
    }
}
