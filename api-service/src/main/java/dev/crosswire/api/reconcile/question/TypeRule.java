package dev.crosswire.api.reconcile.question;

import dev.crosswire.api.reconcile.lexicon.TypeFamilies;

/** Types of one family; {@code Agree -} and {@code Reject +} are one act. */
final class TypeRule implements Rule {
    @Override
    public void compare(Scope a, Scope b, Vocabulary words, Findings into) {
        double near = TypeFamilies.nearness(a.act(), b.act());
        if (near == 0) {
            into.clash("type");
        } else {
            into.add(Signal.NEAR_TYPE, 1 - near);
            into.add(Signal.OTHER_TYPE, near < 1 ? 1 : 0);
        }
        if (a.holds() != b.holds() && !a.noneOf(b) && !b.noneOf(a)) {
            into.add(Signal.OPPOSITE);
        }
    }
}
