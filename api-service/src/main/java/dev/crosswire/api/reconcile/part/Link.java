package dev.crosswire.api.reconcile.part;

/**
 * A claim and an earlier one that may answer the same question.
 *
 * @param later the number of the later claim
 * @param earlier the number of the earlier claim
 * @param score above 0
 */
public record Link(long later, long earlier, double score) {
    /** The other end of the link. */
    public long other(long one) {
        return one == later ? earlier : later;
    }
}
