package dev.crosswire.api.reconcile.question;

/** One named reason why two claims answer the same question, or why they can't. Symmetric in its claims. */
@FunctionalInterface
public interface Rule {
    void compare(Scope a, Scope b, Vocabulary words, Findings into);
}
