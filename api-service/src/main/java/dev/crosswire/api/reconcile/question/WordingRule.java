package dev.crosswire.api.reconcile.question;

/** How much of the evidence's wording, and of all slots together, is shared. It supports, and never decides. */
final class WordingRule implements Rule {
    @Override
    public void compare(Scope a, Scope b, Vocabulary words, Findings into) {
        into.add(Signal.WORDING, words.dice(a.wording(), b.wording()));
        into.add(Signal.DETAIL, words.dice(a.detail(), b.detail()));
        into.add(Signal.SLOTS, words.dice(a.slots(), b.slots()));
    }
}
