package dev.crosswire.api.reconcile.question;

/** Proper names that both claims' slots share, whatever their roles: they keep like events of two stories apart. */
final class ContextRule implements Rule {
    @Override
    public void compare(Scope a, Scope b, Vocabulary words, Findings into) {
        into.add(Signal.CONTEXT, Math.min(2, words.shared(a.names(), b.names())));
    }
}
