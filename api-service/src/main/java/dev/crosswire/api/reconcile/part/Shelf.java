package dev.crosswire.api.reconcile.part;

import dev.crosswire.api.reconcile.question.Gist;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.LongFunction;

/** Where claims are kept with their keys, links and groups, by number. What is asked for is asked for many at once. */
public interface Shelf {
    /** A place in the list of a key: where the claim stands, or would stand. */
    record Spot(long claim, Turn turn, long key) {}

    /**
     * Where a claim is.
     *
     * @param group 0 where it is in none
     * @param level of the part that the group is
     */
    record Place(Turn turn, long group, int level) {}

    /** A claim in the list of a key, with its {@link Gist}. */
    record Near(long claim, Gist gist) {
        /**
         * Whether the claim is worth to be compared with one that shares the key: another version's claim about the same may have
         * other words.
         */
        boolean mayLink(Gist other, long key) {
            return !gist.apart(other) && (Keys.ofWhole(key) || !gist.foreign(other));
        }
    }

    /** The claims nearest before each spot, the nearest first. */
    Map<Spot, List<Near>> before(Collection<Spot> spots, int most);

    /** The claims nearest after each spot, the nearest first. */
    Map<Spot, List<Near>> after(Collection<Spot> spots, int most);

    /** Tells of each claim that {@link #before} finds, so that none needs to be held: of a batch they are a hundred thousand. */
    default void eachBefore(Collection<Spot> spots, int most, BiConsumer<Spot, Near> told) {
        before(spots, most).forEach((spot, nearest) -> nearest.forEach(near -> told.accept(spot, near)));
    }

    /** Tells of each claim that {@link #after} finds. */
    default void eachAfter(Collection<Spot> spots, int most, BiConsumer<Spot, Near> told) {
        after(spots, most).forEach((spot, nearest) -> nearest.forEach(near -> told.accept(spot, near)));
    }

    /** Claims by number; each is made when it is asked for, so that a batch's need not be held together. */
    LongFunction<Member> members(Collection<Long> claims);

    /** The links from and to each of these claims. */
    Collection<Link> links(Collection<Long> claims);

    /** The links that each of these claims made, to earlier ones. */
    Collection<Link> made(Collection<Long> claims);

    Map<Long, Place> places(Collection<Long> claims);

    /** The claims of these groups, and where each is. */
    Map<Long, Place> claimsOf(Collection<Long> groups);

    /** Puts claims into the lists of their keys. */
    void enter(Map<Long, Member> claims);

    /** Takes claims out of the lists of their keys and out of their groups, and away their links. */
    void leave(Map<Long, Member> claims);

    void link(Collection<Link> gone, Collection<Link> made);

    /**
     * Puts claims into groups: where each is from now on.
     *
     * @param was where they were, others among them
     */
    void place(Map<Long, Place> now, Map<Long, Place> was);

    /** Numbers of groups that were not there before, as many. */
    List<Long> newGroups(int count);
}
