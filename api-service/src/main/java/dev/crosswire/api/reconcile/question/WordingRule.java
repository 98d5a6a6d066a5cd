package dev.crosswire.api.reconcile.question;

import dev.crosswire.contract.EventType;

/**
 * How much of the evidence's wording, of what it may mean, and of all slots together, is shared. It supports,
 * and never decides.
 */
final class WordingRule implements Rule {
    @Override
    public void compare(Scope a, Scope b, Vocabulary words, Findings into) {
        into.add(Signal.WORDING, words.dice(a.wording(), b.wording()));
        into.add(Signal.SLOTS, words.dice(a.slots(), b.slots()));
        double meaning = a.told().gist().dice(b.told().gist());
        into.add(Signal.MEANING, meaning);
        if (a.act() == EventType.EVALUATE && b.act() == EventType.EVALUATE) {
            into.add(Signal.JUDGEMENT, meaning);
            into.add(Signal.OTHER_JUDGEMENT, meaning == 0 ? 1 : 0);
        }
    }
}
