package dev.crosswire.ingest.article;

/** What a client asks to be done with one article. */
public sealed interface Order {
    /** The article's id, given or derived. */
    String id();

    /** Publish this, unless it is what is known already. */
    record Publish(String id, Draft draft) implements Order {
        public Publish(Draft draft) {
            this(Identity.of(draft), draft);
        }
    }

    /** Take the article back. */
    record Withdraw(String id) implements Order {}

    /** Forget it, with all that was read out of it. */
    record Erase(String id) implements Order {}
}
