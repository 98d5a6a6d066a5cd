package dev.crosswire.api.reconcile.question;

import dev.crosswire.contract.EventType;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** How a blow is dealt: that somebody drove into a crowd is not asked as that somebody shot at it. A count has a question of its own. */
final class MeansRule implements Rule {
    private static final Set<EventType> BLOWS =
            EnumSet.of(EventType.ATTACK, EventType.DAMAGE, EventType.DEATH, EventType.INJURY);

    @Override
    public void compare(Scope a, Scope b, Vocabulary words, Findings into) {
        Set<String> x = a.told().means();
        Set<String> y = b.told().means();
        if (BLOWS.contains(a.act())
                && BLOWS.contains(b.act())
                && !a.counted()
                && !b.counted()
                && !x.isEmpty()
                && !y.isEmpty()) {
            into.add(Collections.disjoint(x, y) ? Signal.OTHER_MEANS : Signal.SAME_MEANS);
        }
    }
}
