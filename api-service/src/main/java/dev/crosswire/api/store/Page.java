package dev.crosswire.api.store;

/**
 * Which part of a listing is asked for.
 *
 * @param sort what the listing is ordered by; the id decides between equals, so that the order is total
 * @param after where the page before ended, null at the start
 * @param limit how many at most, null for all
 */
public record Page(String sort, boolean descending, Key after, Integer limit) {

    /**
     * Where an item stands in its listing.
     *
     * @param value of what the listing is ordered by, null where that is the id alone
     */
    public record Key(String value, String id) {}

    /** The same, but one item more, which tells whether there is a next page. */
    public Page andOneMore() {
        return new Page(sort, descending, after, limit + 1);
    }
}
